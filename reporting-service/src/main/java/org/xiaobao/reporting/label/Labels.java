package org.xiaobao.reporting.label;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.figure.Dimension;

/** What codes are called, and in which order rows stand. A code without a name is shown as itself, after the others. */
public final class Labels {

    private static final Map<Dimension, List<Label>> SHIPPED = read();

    private static final Tree NO_NAMES = new Tree(List.of());
    private static final Labels STANDARD = new Labels(SHIPPED);

    private final Map<Dimension, Tree> trees = new EnumMap<>(Dimension.class);
    private final Map<String, String> units;

    /** Whose codes are the suite's own; those of the others are each bank's, and change. */
    private static final Set<Dimension> CLOSED = EnumSet.of(
            Dimension.REGION,
            Dimension.DECISION_OUTCOME,
            Dimension.RE_EXAMINATION_OUTCOME,
            Dimension.OUTCOME,
            Dimension.TRACK,
            Dimension.MODE,
            Dimension.ORIGIN,
            Dimension.KIND,
            Dimension.CONCLUSION,
            Dimension.PLACE_KIND,
            Dimension.CONDUCT,
            Dimension.TRAINING_KIND,
            Dimension.TIER);

    private Labels(Map<Dimension, List<Label>> dimensions) {
        dimensions.forEach((dimension, labels) -> trees.put(dimension, tree(dimension, labels)));
        this.units = Map.of();
    }

    private Labels(Map<Dimension, Tree> trees, Map<String, String> units) {
        this.trees.putAll(trees);
        this.units = Map.copyOf(units);
    }

    /** @param names of units by their paths */
    public Labels withUnits(Map<String, String> names) {
        return new Labels(trees, names);
    }

    /** What a unit is called; its path, where no name is registered. */
    public String unit(String path) {
        return units.getOrDefault(path, path);
    }

    /** Lists may say of groups as well what stands above what; only where rows add up can one be the sum of others. */
    private static Tree tree(Dimension dimension, List<Label> labels) {
        return new Tree(
                dimension.isTree()
                        ? labels
                        : labels.stream().map(label -> label.under(null)).toList());
    }

    /** What is shipped with the software, before any institution said otherwise. */
    public static Labels standard() {
        return STANDARD;
    }

    /** All there can be; empty where banks have codes of their own. */
    public static List<Label> closed(Dimension dimension) {
        return CLOSED.contains(dimension) ? SHIPPED.get(dimension) : List.of();
    }

    /** @param namings those for all, then the institution's own, the earliest first; none begins after the day */
    static Labels of(List<Naming> namings, LocalDate day) {
        Map<Dimension, List<Label>> dimensions = new EnumMap<>(SHIPPED);
        for (Dimension dimension : Dimension.values()) {
            List<Naming> ofDimension = namings.stream()
                    .filter(naming -> naming.dimension() == dimension)
                    .toList();
            if (!ofDimension.isEmpty()) {
                dimensions.put(dimension, named(SHIPPED.getOrDefault(dimension, List.of()), ofDimension, day));
            }
        }
        return new Labels(dimensions);
    }

    private static List<Label> named(List<Label> shipped, List<Naming> namings, LocalDate day) {
        Rows rows = new Rows(shipped);
        last(namings).stream().filter(naming -> naming.isInForceOn(day)).forEach(rows::take);
        // A case keeps its code when the row ends: the last name it had is better than none.
        List<Naming> latestFirst = new ArrayList<>(namings);
        Collections.reverse(latestFirst);
        latestFirst.forEach(rows::remember);
        shipped.forEach(rows::remember);
        return rows.labels();
    }

    /** Of one key and owner, the row that began last. */
    private static Collection<Naming> last(List<Naming> namings) {
        Map<List<String>, Naming> last = new LinkedHashMap<>();
        for (Naming naming : namings) {
            last.put(List.of(String.valueOf(naming.institution()), naming.key()), naming);
        }
        return last.values();
    }

    /**
     * The rows of a breakdown: those that are always printed and those that occur, in order; in a tree those above them as well,
     * each before what is below it.
     */
    public List<Label> rows(Dimension dimension, Collection<String> occurring) {
        Tree tree = tree(dimension);
        Set<String> unnamed = new LinkedHashSet<>(occurring);
        Set<String> shown = new LinkedHashSet<>();
        occurring.forEach(code -> shown.addAll(tree.withAbove(code)));
        List<Label> rows = new ArrayList<>();
        for (Label label : tree.depthFirst()) {
            unnamed.remove(label.code());
            if (label.always() || shown.contains(label.code())) {
                rows.add(label);
            }
        }
        unnamed.forEach(code -> rows.add(Label.unnamed(code)));
        return rows;
    }

    /** In a tree the code and all below it, else the code alone. */
    public Set<String> withBelow(Dimension dimension, String code) {
        return tree(dimension).withBelow(code);
    }

    /** How deep a code stands: 1 at the top. */
    public int level(Dimension dimension, String code) {
        return tree(dimension).withAbove(code).size();
    }

    private Tree tree(Dimension dimension) {
        return trees.getOrDefault(dimension, NO_NAMES);
    }

    /** The code that is called so in Chinese, or the text itself, which may be a code. */
    public String codeOf(Dimension dimension, String text) {
        return tree(dimension).depthFirst().stream()
                .filter(label -> label.zh().equals(text))
                .map(Label::code)
                .findFirst()
                .orElse(text);
    }

    private static Map<Dimension, List<Label>> read() {
        try (InputStream file = Labels.class.getResourceAsStream("/labels.json")) {
            Map<String, List<Label>> read = FactJson.mapper().readValue(file, new TypeReference<>() {});
            Map<Dimension, List<Label>> shipped = new EnumMap<>(Dimension.class);
            read.forEach(
                    (parameter, labels) -> shipped.put(Dimension.of(parameter).orElseThrow(), labels));
            return shipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
