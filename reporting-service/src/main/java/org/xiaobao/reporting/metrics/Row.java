package org.xiaobao.reporting.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Percent;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;

/** One row of a breakdown; the rows add up to their figure, the percentages are not made to. */
@Schema(name = "Row", description = "One row of a breakdown (分项)")
record Row(
        @Schema(description = "Code (代码)") String code,
        @Schema(description = "Its Chinese name (名称)") String label,
        @Schema(description = "Its English name (英文名称)") String labelEn,
        @Schema(description = "Count (数量)") long count,

        @Schema(
                description = "Share of the total, two decimals, HALF_UP; null when the total is 0 (占比)",
                nullable = true)
        String percent,

        @Schema(description = "The cases behind the count (案件清单)")
        String cases) {

    static List<Row> of(Tally tally, Figure figure, Dimension dimension, Labels labels, CaseLinks links) {
        Map<String, BigDecimal> rows = tally.rows(figure, dimension);
        long total = tally.count(figure);
        return labels.rows(dimension, rows.keySet()).stream()
                .map(label -> {
                    long count = tally.count(figure, dimension, label.code());
                    return new Row(
                            label.code(),
                            label.zh(),
                            label.en(),
                            count,
                            Percent.of(count, total),
                            links.of(figure, dimension, label.code()));
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
