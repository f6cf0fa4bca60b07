package org.xiaobao.reporting.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.projection.store.Watermark;

/** The cases behind one number. */
@Schema(name = "Cases", description = "The cases behind a number (数字背后的案件)")
record CasesView(
        @Schema(description = "The figure opened, a JSON path of the metrics answer (指标)")
        String figure,

        @Schema(description = "The number: the sum of the cases' values (数值)")
        BigDecimal value,

        @Schema(description = "How many cases make it (案件数)")
        long count,

        Watermark watermark,
        List<CaseView> items,

        @Schema(description = "Cursor of the next page, null at the end (下一页游标)", nullable = true)
        String next) {

    @Schema(name = "Case", description = "One case (单个案件)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseView(
            UUID id,

            @Schema(
                    description =
                            "COMPLAINT, HANDLING, MEDIATION, REVIEW, CAMPAIGN, CAMPAIGN_EVENT, TRAINING_SESSION (类型)")
            String kind,

            @Schema(description = "Its number, where cases of its kind have one (编号)")
            String number,

            @Schema(description = "Its name, where it has one instead (名称)")
            String title,

            @Schema(description = "Where its service shows it (路径)")
            String href,

            String unit,

            @Schema(description = "The day by which it is counted (计入日期)")
            LocalDate date,

            @Schema(description = "Its share in the number (所占数值)")
            BigDecimal value) {}
}
