package org.xiaobao.reporting.returns;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.reporting.basefigures.Signed;
import org.xiaobao.reporting.definition.Counted;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.returns.KnownUnits.Known;
import org.xiaobao.reporting.returns.form.Table;
import org.xiaobao.reporting.returns.form.Table.Asked;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Size;
import org.xiaobao.reporting.returns.form.Table.Time;

/** The figures a return asks for, with what they are called. */
final class Reading implements Source {

    static final Words WHOLE_INSTITUTION = new Words("全机构", "Whole institution");

    private static final Tally NOTHING = new Tally(Map.of());

    /**
     * What was counted, or signed, of some days.
     *
     * @param signed of the year as it was before the suite; null where there is none
     * @param whole whether the question is of that whole year and the whole institution, as signed figures are
     */
    record Times(Tally all, SortedMap<String, Tally> units, Signed signed, boolean whole, boolean past) {

        /** Of days that are past zero is said only where something was counted at all. */
        private boolean silent() {
            return signed != null || past && all.isEmpty();
        }

        private BigDecimal number(Definition definition) {
            if (signed != null && whole) {
                var value = signed.value(definition);
                return value == null ? null : value.number();
            }
            return silent() ? null : definition.of(all).number();
        }

        private Tally counted(String unit) {
            if (silent()) {
                return null;
            }
            return unit == null ? all : units.getOrDefault(unit, NOTHING);
        }
    }

    private final Map<Time, Times> times;
    private final Labels labels;
    private final Known whole;
    private final Map<String, Known> units;

    Reading(Map<Time, Times> times, Labels labels, Known whole, List<Known> units) {
        this.times = new EnumMap<>(times);
        this.labels = labels;
        this.whole = whole;
        this.units = new LinkedHashMap<>();
        units.forEach(unit -> this.units.put(unit.path(), unit));
    }

    /** The days a table's figures are of. */
    static Set<Time> times(Table table) {
        return Stream.concat(Stream.of(Time.THIS), figures(table).map(Asked::time))
                .collect(Collectors.toSet());
    }

    /** The cells of the totals that are asked for unit by unit; empty when no row is repeated for each unit. */
    static List<String> unitCells(Table table) {
        return table.rows().stream()
                .filter(Row::ofUnits)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.figure() != null)
                .flatMap(cell -> cells(cell.figure()).stream())
                .distinct()
                .toList();
    }

    private static List<String> cells(Asked asked) {
        Definition definition = definition(asked);
        return asked.dimension() == null
                ? definition.cells()
                : List.of(figure(definition).cell(dimension(asked), asked.code()));
    }

    private static Stream<Asked> figures(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.figure() != null)
                .map(Table.Cell::figure);
    }

    @Override
    public List<Item> items(Row row) {
        return row.ofUnits() ? units(row) : codes(row, row.dimension().orElseThrow());
    }

    /** Those of the register, and those of which anything is counted; by their paths. */
    private List<Item> units(Row row) {
        SortedSet<String> paths = new TreeSet<>(units.keySet());
        row.cells().stream()
                .filter(cell -> cell.figure() != null)
                .map(cell -> times.get(cell.figure().time()))
                .filter(found -> !found.silent())
                .flatMap(found -> found.units().entrySet().stream())
                .filter(unit -> !unit.getValue().isEmpty())
                .forEach(unit -> paths.add(unit.getKey()));
        return paths.stream().map(path -> new Item(path, name(path))).toList();
    }

    /** What a unit is called: by its path when nobody says. */
    Words name(String path) {
        if (path.equals("/")) {
            return WHOLE_INSTITUTION;
        }
        return units.containsKey(path) ? units.get(path).name() : new Words(path, path);
    }

    private List<Item> codes(Row row, Dimension dimension) {
        SortedSet<String> occurring = new TreeSet<>();
        row.cells().stream()
                .map(Table.Cell::figure)
                .filter(asked ->
                        asked != null && asked.code() == null && row.each().equals(asked.dimension()))
                .forEach(asked -> {
                    Tally counted = times.get(asked.time()).counted(null);
                    if (counted != null) {
                        occurring.addAll(counted.rows(figure(definition(asked)), dimension)
                                .keySet());
                    }
                });
        return labels.rows(dimension, occurring).stream()
                .map(label -> new Item(label.code(), new Words(label.zh(), label.en())))
                .toList();
    }

    @Override
    public BigDecimal figure(Asked asked, Row row, Item item) {
        Definition definition = definition(asked);
        Times found = times.get(asked.time());
        if (asked.dimension() == null && !row.ofUnits()) {
            return found.number(definition);
        }
        Tally counted = found.counted(row.ofUnits() ? item.code() : null);
        if (counted == null) {
            return null;
        }
        if (asked.dimension() == null) {
            return definition.of(counted).number();
        }
        String code = asked.code() == null ? item.code() : asked.code();
        return counted.amount(figure(definition), dimension(asked), code);
    }

    @Override
    public BigDecimal size(Size size, Item unit) {
        Known known = unit == null ? whole : units.get(unit.code());
        Long number = known == null ? null : size == Size.OUTLETS ? known.outlets() : known.customers();
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static Definition definition(Asked asked) {
        return Definitions.named(asked.definition(), "/form");
    }

    /** Only counted figures have dimensions. */
    private static Figure figure(Definition definition) {
        return ((Counted) definition).figure();
    }

    private static Dimension dimension(Asked asked) {
        return Dimension.of(asked.dimension()).orElseThrow();
    }
}
