package org.xiaobao.complaints.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.UnitPath;

/** What is asked and answered about routes. */
interface RouteViews {

    @Schema(description = "A new version of a route (新增承办规则)")
    record NewRoute(
            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Schema(description = "Unit complained of, with all below it (被投诉单位)")
            String unit,

            @AsKey
            @Size(max = 40)
            @Schema(description = "Business category, with all below it; absent for every one (业务类别)")
            String businessCategory,

            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Schema(description = "Unit that shall handle it (承办单位)")
            String handlingUnit,

            @NotNull @Schema(description = "First day in force, today at the earliest (生效日)")
            LocalDate effectiveFrom,

            @Schema(description = "Last day in force, absent while open (失效日)")
            LocalDate effectiveTo,

            @NotBlank @Size(max = 500) @Schema(description = "Ground (依据)")
            String ground) {}

    @Schema(description = "Which unit should handle a complaint, and why; a suggestion only (承办单位建议)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Suggestion(
            @Schema(description = "Handling unit (承办单位)") String handlingUnit,

            @Schema(description = "ROUTE when a rule fits, SUPERIOR_UNIT when none does (规则、上级单位)")
            Basis basis,

            @Schema(description = "Why, in words (理由)") String reason,

            @Schema(description = "The rule that decided (所依规则)")
            HandlingRoute route) {}

    /** What a suggestion rests on. */
    enum Basis {
        ROUTE,
        SUPERIOR_UNIT
    }
}
