package org.xiaobao.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.reporting.figure.Dimension;

/** A figure's definition as it is shown. */
@Schema(name = "FigureDefinition", description = "What a figure is (指标定义)")
record DefinitionView(
        @Schema(description = "Its name in all requests (指标代码)", examples = "complaints.closingRate")
        String key,

        @Schema(description = "What it is called (指标名称)", examples = "办结率")
        String name,

        String nameEn,

        @Schema(description = "In what it is stated (计量单位)", examples = "%")
        String measure,

        String measureEn,

        @Schema(description = "How it comes about (计算方法)", examples = "办结 ÷ 受理 × 100%")
        String formula,

        String formulaEn,

        @Schema(description = "What is counted and what is not (口径)")
        String scope,

        String scopeEn,

        @Schema(description = "Which day decides the period it counts in, Asia/Shanghai (计入期间的规则)")
        String day,

        String dayEn,

        @Schema(description = "Breakdowns; each is also a filter of the cases (可用分项)")
        List<String> dimensions,

        @Schema(description = "Raised when the name begins to mean something else (定义版本)", examples = "1")
        int version,

        @Schema(description = "First day this version holds for (生效日期)", examples = "2000-01-01")
        LocalDate since) {

    static DefinitionView of(Definition definition) {
        return new DefinitionView(
                definition.key(),
                definition.title().zh(),
                definition.title().en(),
                definition.measure().words().zh(),
                definition.measure().words().en(),
                definition.formula().zh(),
                definition.formula().en(),
                definition.scope().zh(),
                definition.scope().en(),
                definition.day().zh(),
                definition.day().en(),
                definition.dimensions().stream().map(Dimension::parameter).toList(),
                definition.version(),
                definition.since());
    }
}
