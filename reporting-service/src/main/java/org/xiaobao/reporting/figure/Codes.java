package org.xiaobao.reporting.figure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A subject's codes in each dimension; a code its producer left out stays out. */
public final class Codes {

    private final Map<Dimension, List<String>> codes = new EnumMap<>(Dimension.class);

    private Codes() {}

    public static Codes none() {
        return new Codes();
    }

    public static Codes of(Dimension dimension, String code) {
        return none().and(dimension, code);
    }

    public Codes and(Dimension dimension, String code) {
        if (code != null) {
            codes.put(dimension, List.of(code));
        }
        return this;
    }

    /** Each once, however often it was said. */
    public Codes and(Dimension dimension, Collection<String> several) {
        codes.put(
                dimension, several.stream().filter(Objects::nonNull).distinct().toList());
        return this;
    }

    /** The rows of a breakdown that the subject's whole share stands in. */
    List<String> rows(Dimension dimension) {
        return codes.getOrDefault(dimension, dimension.withoutCode());
    }
}
