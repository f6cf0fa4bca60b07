package org.xiaobao.reporting.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Invariants;
import org.xiaobao.reporting.projection.store.Recount;

/** What a reconciliation answers. */
final class ReconciliationViews {

    private ReconciliationViews() {}

    @Schema(name = "Reconciliation", description = "Stated figures beside a recount of the facts (对账)")
    record ReconciliationView(
            @Schema(description = "When it was counted; null before the first recount (对账时间)", nullable = true)
            Instant asOf,

            @Schema(description = "True when nothing differs; null before the first recount (是否一致)", nullable = true)
            Boolean consistent,

            @Schema(description = "Totals a recount does not confirm, at most 500 (差异)")
            List<DifferenceView> differences,

            @Schema(description = "Sums that do not come out (不平衡)")
            List<BreachView> breaches,

            @Schema(
                    description =
                            "Figures are counted in a new way and a rebuild counts all anew; recounts wait for it (重建中，对账待其完成)")
            boolean rebuilding) {

        static ReconciliationView from(Run run, boolean rebuilding) {
            return new ReconciliationView(
                    run.finishedAt(),
                    run.differences().isEmpty() && run.breaches().isEmpty(),
                    run.differences(),
                    run.breaches(),
                    rebuilding);
        }

        static ReconciliationView none(boolean rebuilding) {
            return new ReconciliationView(null, null, List.of(), List.of(), rebuilding);
        }
    }

    @Schema(name = "ReconciliationRun", description = "One recount, from its order to its result (一次对账)")
    record RunView(
            UUID id,

            @Schema(description = "RUNNING, DONE or FAILED (状态)")
            Run.Status status,

            Instant requestedAt,

            @Schema(description = "Null while it runs (完成时间)", nullable = true)
            Instant finishedAt,

            @Schema(description = "The result, null until it is done (结果)", nullable = true)
            ReconciliationView result,

            @Schema(description = "Kind of the failure, null when it did not fail (失败原因)", nullable = true)
            String problem,

            @Schema(
                    description =
                            "Figures are counted in a new way and a rebuild counts all anew; recounts wait for it (重建中，对账待其完成)")
            boolean rebuilding) {

        static RunView from(Run run, boolean rebuilding) {
            return new RunView(
                    run.id(),
                    run.status(),
                    run.requestedAt(),
                    run.finishedAt(),
                    run.status() == Run.Status.DONE ? ReconciliationView.from(run, rebuilding) : null,
                    run.problem(),
                    rebuilding);
        }
    }

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

            @Schema(description = "funnel, rows-add-up:<dimension>, rows-within:<dimension> or part-of:<figure> (规则)")
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
