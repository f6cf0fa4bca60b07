package org.xiaobao.reporting.returns.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Format;
import org.xiaobao.reporting.returns.form.ReturnForm.Look;
import org.xiaobao.reporting.returns.form.Table.Column;
import org.xiaobao.reporting.returns.form.Table.Relation;
import org.xiaobao.reporting.returns.form.Table.Style;

/** A return as it was produced. It names everything by the names of that day, so nothing that changes later changes it. */
@Schema(name = "ReturnSheet", description = "A return as it was produced (报表内容)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sheet(
        FormUsed form,
        @Schema(description = "Institution (机构)") String institution,

        @Schema(description = "The unit with all below it; / is the whole institution (单位)")
        String unit,

        @Schema(description = "What it was called (单位名称)") Words unitName,
        Days period,

        @Schema(description = "When the figures were read (生成时间)")
        Instant producedAt,

        @Schema(description = "Who produced it: a subject's id, xiaobao for the schedule (生成人)")
        String producedBy,

        Look look,

        @Schema(description = "Left out in lists (列)", nullable = true)
        List<Column> columns,

        @Schema(description = "Left out in lists (行)", nullable = true)
        List<Line> lines,

        @Schema(description = "Left out in lists (校验结果)", nullable = true)
        List<Checked> checks,

        @Schema(description = "By which definitions, and versions of them (指标定义)")
        List<Defined> definitions,

        Watermark watermark) {

    @Schema(name = "ReturnFormUsed", description = "By which form (所用格式)")
    public record FormUsed(UUID id, String code, int version, Words name, String ground) {}

    @Schema(name = "ReturnDays", description = "Of which period (期间)")
    public record Days(int year, String period, LocalDate from, LocalDate to) {}

    @Schema(name = "ReturnLine", description = "A printed row (报表行)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Style style,

            @Schema(description = "In a repeated row its code or unit (展开项代码)", nullable = true)
            String of,

            List<Printed> cells) {}

    @Schema(name = "ReturnValue", description = "What stands in a cell (单元格内容)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Printed(
            @Schema(description = "Its address in the form (单元格)")
            String at,

            @Schema(nullable = true) Words text,

            @Schema(
                    description =
                            "Rounded as printed; absent where nothing is known or there is no base, printed as — (数值)",
                    nullable = true)
            BigDecimal number,

            @Schema(description = "Absent for texts and blank cells (数值格式)", nullable = true)
            Format format) {

        public static Printed blank(String at) {
            return new Printed(at, null, null, null);
        }
    }

    @Schema(name = "ReturnChecked", description = "A check's result (校验结果)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Checked(
            Words message,

            @Schema(description = "UNKNOWN when a value is not known (结果)")
            Outcome outcome,

            @Schema(description = "In which of the repeated rows it fails first (展开项)", nullable = true)
            Words where,

            @Schema(nullable = true) BigDecimal left,
            Relation relation,
            @Schema(nullable = true) BigDecimal right) {}

    @Schema(name = "ReturnOutcome", description = "HOLDS, FAILS, or UNKNOWN when a value is not known (校验结果)")
    public enum Outcome {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    @Schema(name = "ReturnDefinition", description = "A definition as it was (所用指标定义)")
    public record Defined(String key, int version, Words title, Words measure, Words formula, Words scope, Words day) {}

    @Schema(name = "ReturnWatermark", description = "How far the topics were read (数据水位)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Watermark(
            @Schema(description = "Build of the figures (数据代次)")
            int generation,

            @Schema(description = "The last event that was counted (最后事件时间)", nullable = true)
            Instant lastEventAt,

            List<Reached> positions) {}

    @Schema(name = "ReturnPosition", description = "Position in one partition of a topic (读取位置)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reached(
            String topic,
            int partition,

            @Schema(description = "The next one to be read (下一位置)")
            long nextOffset,

            @Schema(nullable = true) Instant lastEventAt) {}

    public long failures() {
        return checks.stream().filter(check -> check.outcome() == Outcome.FAILS).count();
    }
}
