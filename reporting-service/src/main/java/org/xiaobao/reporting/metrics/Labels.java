package org.xiaobao.reporting.metrics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.figure.Dimension;

/** What codes are called, and in which order rows stand. A code without a name is shown as itself, after the others. */
final class Labels {

    /** A code's names; {@code always}: its row is printed even when it is zero. */
    record Label(String code, String zh, String en, boolean always) {}

    private static final Labels STANDARD = read();

    private final Map<String, List<Label>> dimensions;

    private Labels(Map<String, List<Label>> dimensions) {
        this.dimensions = dimensions;
    }

    static Labels standard() {
        return STANDARD;
    }

    /** The rows of a breakdown: those that are always printed and those that occur, in order. */
    List<Label> rows(Dimension dimension, Collection<String> occurring) {
        Set<String> unnamed = new LinkedHashSet<>(occurring);
        List<Label> rows = new ArrayList<>();
        for (Label label : dimensions.getOrDefault(dimension.parameter(), List.of())) {
            boolean occurs = unnamed.remove(label.code());
            if (occurs || label.always()) {
                rows.add(label);
            }
        }
        unnamed.forEach(code -> rows.add(new Label(code, code, code, false)));
        return rows;
    }

    private static Labels read() {
        try (InputStream file = Labels.class.getResourceAsStream("/labels.json")) {
            return new Labels(FactJson.mapper().readValue(file, new TypeReference<Map<String, List<Label>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
