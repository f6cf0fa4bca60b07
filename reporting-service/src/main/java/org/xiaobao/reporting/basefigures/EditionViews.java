package org.xiaobao.reporting.basefigures;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.ComplaintBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.Document;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.FigureBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.MediationBase;

/** How a year and its editions are shown. */
final class EditionViews {

    private EditionViews() {}

    @Schema(
            name = "BaseFiguresYear",
            description = "What is stated of a year: the edition in force, and beside it the one that waits (年度基数)")
    record YearView(
            int year,

            @Schema(
                    description = "Signed by two persons; what figures are compared with. Null until then (生效版)",
                    nullable = true)
            EditionView inForce,

            @Schema(description = "Entered, and used by nothing until another person signs it (待签署版)", nullable = true)
            EditionView waiting,

            @Schema(description = "Raised by each act on the year; the ETag (版本)")
            long version) {

        static YearView of(BaseYear year) {
            return new YearView(
                    year.year(),
                    year.inForce().map(BaseEdition::view).orElse(null),
                    year.waiting().map(BaseEdition::view).orElse(null),
                    year.version());
        }
    }

    @Schema(name = "BaseFiguresEdition", description = "One edition, as it was entered (基数版次)")
    record EditionView(
            @Schema(description = "1, 2, 3 … within the year (版次)")
            int edition,

            @Schema(
                    description =
                            "ENTERED: waits; SIGNED: in force; SUPERSEDED: by a later one; WITHDRAWN: never signed (待签署、生效、已被替代、已撤回)")
            EditionStatus status,

            @Schema(description = "Null unless both its numbers are stated (调解)", nullable = true)
            MediationBase mediations,

            @Schema(description = "Null unless the whole funnel is stated (投诉)", nullable = true)
            ComplaintBase complaints,

            @Schema(description = "Every number that is stated, those of the blocks included (全部指标)")
            List<FigureBase> figures,

            String ground,

            @Schema(nullable = true) Document document,

            @Schema(description = "SHA-256 of the sheet they were uploaded with (上传表格的哈希)", nullable = true)
            String sheetSha256,

            @Schema(description = "Why the edition before it was corrected (更正原因)", nullable = true)
            String reason,

            @Schema(description = "Entered in the knowledge that the year has events (与业务数据并列)")
            boolean besideEvents,

            @Schema(description = "Subject id of who entered it (录入人)")
            String enteredBy,

            Instant enteredAt,

            @Schema(description = "Subject id of who signed it, another person (签署人)", nullable = true)
            String signedBy,

            @Schema(nullable = true) Instant signedAt,

            @Schema(description = "Who withdrew it, or signed the one that superseded it (撤回人或替代版签署人)", nullable = true)
            String endedBy,

            @Schema(nullable = true) Instant endedAt,

            @Schema(nullable = true) String withdrawalReason,

            @Schema(description = "From before two persons were asked for; one signed it alone (两人签署要求实施前由一人签署)")
            boolean onePerson) {}
}
