package org.xiaobao.reporting.returns.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;
import org.xiaobao.reporting.figure.Words;

/** One version of a return's form, for periods that end on its days. */
@Schema(name = "ReturnForm", description = "A return's form, one version of it (报表格式)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnForm(
        @Schema(description = "Identity (标识)") UUID id,

        @Schema(description = "Institution; absent for every one without its own (机构)")
        String institution,

        @Schema(description = "By which it is produced; versions of one code follow one another (代码)")
        String code,

        @Schema(description = "What it is called, its title (名称)")
        Words name,

        @Schema(description = "Of which periods it is made (报送频率)")
        Frequency frequency,

        @Schema(description = "Counted within institution and code (版本)")
        int version,

        @Schema(description = "It is used for periods that end on this day or later (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day, absent while open (失效日)")
        LocalDate effectiveTo,

        @Schema(description = "Rule, circular or resolution it follows (依据)")
        String ground,

        @Schema(description = "When it is produced by itself; absent: only when asked for (定期生成)")
        Schedule schedule,

        @Schema(description = "How its sheet looks (版式)") Look look,

        Table table,

        @Schema(description = "Who adopted it: a subject's id (登记人)")
        String adoptedBy,

        @Schema(description = "When (登记时间)") Instant adoptedAt)
        implements Dated {

    @Schema(name = "ReturnSchedule", description = "When a return is produced by itself (定期生成)")
    public record Schedule(
            @NotNull @Min(1) @Max(90) @Schema(description = "So many days after the period's last one (期末后天数)")
            Integer daysAfterPeriodEnd) {}

    @Schema(name = "ReturnLook", description = "How a sheet is printed on A4 (版式)")
    public record Look(
            @Schema(description = "Landscape instead of upright; default false (横向)", nullable = true)
            Boolean landscape,

            @Schema(description = "Who signs below the table, at most 6; default 制表人, 复核人 (签署栏)", nullable = true)
            List<String> signatures) {

        private static final List<String> USUAL = List.of("制表人", "复核人");

        public Look {
            landscape = Boolean.TRUE.equals(landscape);
            signatures = signatures == null ? USUAL : signatures;
        }
    }
}
