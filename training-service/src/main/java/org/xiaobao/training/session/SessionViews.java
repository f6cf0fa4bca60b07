package org.xiaobao.training.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.UnitPath;
import org.xiaobao.platform.web.Versioned;

/** What goes in and out of the training-session endpoints. */
final class SessionViews {

    private SessionViews() {}

    @Schema(description = "A training session that was held (培训场次)")
    record SessionRequest(
            @AsKey
            @Size(min = 1, max = 100)
            @Schema(description = "The sender's own key: sent again, the first session is answered (来源系统编号)")
            String reference,

            @NotBlank @Size(max = 200) @Schema(description = "Title (培训名称)")
            String title,

            @NotNull @Schema(description = "Kind (培训类型)") Course.Kind kind,

            @NotNull @Schema(description = "The special training on consumer protection (是否消保专题培训)")
            Boolean special,

            @Size(min = 1, max = 100) @Schema(description = "Business line it was for (条线)")
            String line,

            @NotEmpty @Size(max = 20) @Schema(description = "Staff tiers it was for (人员层级)")
            List<@NotNull Tier> tiers,

            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(description = "Unit that held it (举办机构)", examples = "/HQ")
            String unit,

            @NotNull @Schema(description = "Day; the year it counts in (举办日期)")
            LocalDate heldOn,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("999.5")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "Hours, at most two decimals: a morning meeting of a quarter of an hour is 0.25 (课时)")
            BigDecimal hours,

            @NotNull @Schema(description = "Internal or external (内部/外部)")
            Course.Conduct conduct,

            @NotNull @Size(max = 20) @Schema(description = "Person-times by tier (参训人次)")
            List<@NotNull @Valid Attendance> attendance) {

        Course toCourse() {
            return new Course(title.strip(), kind, special, line, heldOn, hours, conduct);
        }
    }

    @Schema(description = "The right data of a session, all of it, and why it changes (更正培训数据)")
    record CorrectionRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Title (培训名称)")
            String title,

            @NotNull @Schema(description = "Kind (培训类型)") Course.Kind kind,

            @NotNull @Schema(description = "The special training on consumer protection (是否消保专题培训)")
            Boolean special,

            @Size(min = 1, max = 100) @Schema(description = "Business line it was for (条线)")
            String line,

            @NotEmpty @Size(max = 20) @Schema(description = "Staff tiers it was for (人员层级)")
            List<@NotNull Tier> tiers,

            @NotNull @Schema(description = "Day; the year it counts in (举办日期)")
            LocalDate heldOn,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("999.5")
            @Digits(integer = 3, fraction = 2)
            @Schema(description = "Hours, at most two decimals: a morning meeting of a quarter of an hour is 0.25 (课时)")
            BigDecimal hours,

            @NotNull @Schema(description = "Internal or external (内部/外部)")
            Course.Conduct conduct,

            @NotNull @Size(max = 20) @Schema(description = "Person-times by tier (参训人次)")
            List<@NotNull @Valid Attendance> attendance,

            @NotBlank @Size(max = 2000) @Schema(description = "Why; kept encrypted in the journal (更正原因)")
            String reason) {

        Course toCourse() {
            return new Course(title.strip(), kind, special, line, heldOn, hours, conduct);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A training session (培训场次)")
    record SessionView(
            UUID id,

            @Schema(description = "The sender's own key (来源系统编号)")
            String reference,

            String institution,
            String unit,
            LocalDate heldOn,
            String title,
            Course.Kind kind,
            boolean special,
            String line,
            List<Tier> tiers,
            @Schema(description = "Hours (课时)") BigDecimal hours,
            Course.Conduct conduct,
            List<Attendance> attendance,

            @Schema(description = "Sum of the attendance (参训人次合计)")
            long personTimes,

            @Schema(description = "When it was last corrected (更正时间)")
            Instant correctedAt,

            @Schema(description = "Also the ETag (版本)") long version)
            implements Versioned {

        static SessionView from(TrainingSession session) {
            SessionState state = session.state();
            return new SessionView(
                    state.sessionId(),
                    session.reference(),
                    state.institution(),
                    state.unit(),
                    state.heldOn(),
                    state.title(),
                    state.kind(),
                    state.special(),
                    state.line(),
                    state.tiers(),
                    state.hours(),
                    state.conduct(),
                    state.attendance(),
                    state.personTimes(),
                    session.correctedAt(),
                    session.version());
        }
    }
}
