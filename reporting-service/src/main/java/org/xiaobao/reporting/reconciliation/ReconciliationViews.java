package org.xiaobao.reporting.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Invariants;
import org.xiaobao.reporting.projection.Recount;

/** What a reconciliation answers. */
final class ReconciliationViews {

    private ReconciliationViews() {}

    @Schema(name = "Reconciliation", description = "Stated figures beside a recount of the facts (对账)")
    record ReconciliationView(
            Instant asOf,

            @Schema(description = "True when nothing differs (是否一致)")
            boolean consistent,

            @Schema(description = "Totals a recount does not confirm, at most 500 (差异)")
            List<DifferenceView> differences,

            @Schema(description = "Sums that do not come out (不平衡)")
            List<BreachView> breaches) {}

    @Schema(name = "ReconciliationDifference", description = "One total and its recount (一项差异)")
    record DifferenceView(
            int year,
            int month,
            String unit,

            @Schema(description = "Figure, with the row of its breakdown after a bar (指标)")
            String figure,

            @Schema(description = "As the metrics state it (现值)")
            BigDecimal stated,

            @Schema(description = "As the facts give it (重新计数)")
            BigDecimal recounted) {

        static DifferenceView from(Recount.Difference found) {
            return new DifferenceView(
                    found.year(), found.month(), found.unit(), found.figure(), found.stated(), found.recounted());
        }
    }

    @Schema(name = "ReconciliationBreach", description = "A sum that does not come out (一项不平衡)")
    record BreachView(
            int year,

            @Schema(description = "funnel, or rows-add-up:<dimension> (规则)")
            String rule,

            String figure,
            BigDecimal stated,

            @Schema(description = "What its parts give (分项合计)")
            BigDecimal parts) {

        static BreachView from(int year, Invariants.Breach breach) {
            return new BreachView(year, breach.rule(), breach.figure(), breach.stated(), breach.parts());
        }
    }
}
