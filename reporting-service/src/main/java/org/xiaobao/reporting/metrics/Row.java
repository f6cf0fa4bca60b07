package org.xiaobao.reporting.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/**
 * One row of a breakdown. Rows without a parent add up to their figure, except those of groups, which overlap; the percentages
 * are not made to.
 */
@Schema(name = "Row", description = "One row of a breakdown (分项)")
record Row(
        @Schema(description = "Code (代码)") String code,
        @Schema(description = "Its Chinese name (名称)") String label,
        @Schema(description = "Its English name (英文名称)") String labelEn,

        @Schema(description = "The code above it in the list of the day; null at the top (上级代码)", nullable = true)
        String parent,

        @Schema(description = "How deep it stands, 1 at the top (层级)")
        int level,

        @Schema(description = "Count, with that of all rows below it (数量，含下级)")
        long count,

        @Schema(description = "Its own count, without the rows below it (本级数量)")
        long own,

        @Schema(
                description = "Share of the total, two decimals, HALF_UP; null when the total is 0 (占比)",
                nullable = true)
        String percent,

        @Schema(description = "The cases behind the count (案件清单)")
        String cases,

        @Schema(description = "Those behind its own count; null where nothing is below it (本级案件清单)", nullable = true)
        String ownCases) {

    /** A row above and below none. */
    Row(String code, String label, String labelEn, long count, String percent, String cases) {
        this(code, label, labelEn, null, 1, count, count, percent, cases, null);
    }

    static List<Row> of(Tally tally, Figure figure, Dimension dimension, Labels labels, CaseLinks links) {
        Map<String, BigDecimal> rows = tally.rows(figure, dimension);
        long total = tally.count(figure);
        return labels.rows(dimension, rows.keySet()).stream()
                .map(label -> {
                    String code = label.code();
                    Set<String> withBelow = labels.withBelow(dimension, code);
                    long count = withBelow.stream()
                            .mapToLong(each -> tally.count(figure, dimension, each))
                            .sum();
                    return new Row(
                            code,
                            label.zh(),
                            label.en(),
                            label.parent(),
                            labels.level(dimension, code),
                            count,
                            tally.count(figure, dimension, code),
                            Percent.of(count, total),
                            links.of(figure, dimension, code),
                            withBelow.size() == 1 ? null : links.ofOwn(figure, dimension, code));
                })
                .toList();
    }

    /** By the unit itself, without the units below it; its English name is its path, as it has no other. */
    static List<Row> ofUnits(
            SortedMap<String, BigDecimal> units, long total, Figure figure, Labels labels, CaseLinks links) {
        return units.entrySet().stream()
                .map(unit -> new Row(
                        unit.getKey(),
                        labels.unit(unit.getKey()),
                        unit.getKey(),
                        unit.getValue().longValueExact(),
                        Percent.of(unit.getValue().longValueExact(), total),
                        links.ofUnit(figure, unit.getKey())))
                .toList();
    }
}
