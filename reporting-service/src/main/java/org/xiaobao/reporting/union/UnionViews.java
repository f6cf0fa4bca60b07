package org.xiaobao.reporting.union;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a union sees its members' figures. */
final class UnionViews {

    private UnionViews() {}

    @Schema(name = "UnionFigures", description = "Figures of all members (成员机构指标)")
    record UnionFiguresView(
            String union,

            @Schema(description = "Y, H1, H2, Q1 to Q4, M01 to M12, or the first and last day of a span (期间)")
            String period,

            LocalDate from,
            LocalDate to,
            Instant asOf,

            @Schema(description = "Who belonged to the union on the last day (成员机构)")
            List<String> members,

            List<UnionFigureView> items) {}

    @Schema(name = "UnionFigure", description = "One figure over the members (单项指标)")
    record UnionFigureView(
            String key,
            String name,
            String nameEn,
            @Schema(description = "In what it is stated (计量单位)") String measure,

            @Schema(description = "Of all members together; a rate is made from their counts added up (合计)", nullable = true)
            BigDecimal value,

            @Schema(description = "Base of a rate (分母)", nullable = true) BigDecimal whole,

            @Schema(description = "The middle one of the members that have a value (中位数)", nullable = true)
            BigDecimal median,

            List<MemberView> members) {}

    @Schema(name = "UnionMemberFigure", description = "One member's figure (单个成员)")
    record MemberView(
            String institution,
            @Schema(nullable = true) BigDecimal value,
            @Schema(description = "Base of a rate (分母)", nullable = true) BigDecimal whole,

            @Schema(description = "From the highest value, equal ones sharing theirs; null without a value (名次)", nullable = true)
            Integer rank) {}

    @Schema(name = "UnionPublication", description = "A breakdown as it may be published (可公开数据)")
    record PublicationView(
            String union,
            String period,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            String key,
            String name,

            @Schema(description = "member, or a breakdown of the figure (维度)")
            String dimension,

            @Schema(description = "No number above zero and below it is published, nor can one be worked out (最小公布件数)")
            int k,

            List<PublishedRow> items,

            @Schema(description = "How many rows were joined into the rest (合并项数)")
            int joined,

            @Schema(description = "What the joined rows come to; null when there are none (其余合计)", nullable = true)
            Long rest,

            @Schema(description = "Null when even that is below k (合计)", nullable = true)
            Long total) {}

    @Schema(name = "PublishedRow", description = "One published row (单项)")
    record PublishedRow(String code, String label, long count) {}
}
