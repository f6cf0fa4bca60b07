package org.xiaobao.reporting.returns.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.ReturnForm.Look;
import org.xiaobao.reporting.returns.form.ReturnForm.Schedule;

/** A form to be adopted for one's own institution. */
@Schema(name = "NewReturnForm", description = "A return's form to be adopted (新增报表格式)")
record NewReturnForm(
        @NotBlank
        @Size(max = 60)
        @AsKey
        @Schema(description = "That of a form for all is adopted, or replaced (代码)", examples = "COMPLAINTS_QUARTERLY")
        String code,

        @Schema(description = "Title; absent: that of the form for all (名称)", nullable = true)
        Words name,

        @Schema(description = "Absent: that of the form for all (报送频率)", nullable = true)
        Frequency frequency,

        @NotNull
        @Schema(description = "It is used for periods that end on this day or later; may lie in the past (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day, absent while open (失效日)", nullable = true)
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Rule, circular or resolution it follows (依据)")
        String ground,

        @Valid @Schema(description = "Absent: produced only when asked for (定期生成)", nullable = true)
        Schedule schedule,

        @Schema(description = "Absent: that of the form for all, else upright (版式)", nullable = true)
        Look look,

        @Schema(description = "Absent: a copy of that of the form for all (表样)", nullable = true)
        Table table) {

    NewReturnForm with(Look usual) {
        return new NewReturnForm(code, name, frequency, effectiveFrom, effectiveTo, ground, schedule, usual, table);
    }

    NewReturnForm like(ReturnForm shipped) {
        return new NewReturnForm(
                code,
                name == null ? shipped.name() : name,
                frequency == null ? shipped.frequency() : frequency,
                effectiveFrom,
                effectiveTo,
                ground,
                schedule,
                look == null ? shipped.look() : look,
                shipped.table());
    }
}
