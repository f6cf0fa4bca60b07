package org.xiaobao.reporting.basefigures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.FigureBase;

/** What is told of an uploaded sheet that was not entered. */
final class UploadViews {

    private UploadViews() {}

    @Schema(name = "BaseFiguresSheet", description = "What a sheet of base figures says (基数表试运行结果)")
    record SheetView(
            @Schema(description = "Rows in the sheet (总行数)") int rows,

            @Schema(description = "The figures as they would be entered; none while there are problems (指标)")
            List<FigureBase> figures,

            @Schema(description = "The first 200 problems (问题)")
            List<RowProblemView> problems) {}

    @Schema(name = "BaseFiguresRowProblem", description = "What is wrong with a row (行问题)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowProblemView(
            @Schema(description = "Row as a spreadsheet counts, headings are row 1 (行号)")
            int row,

            @Schema(description = "Heading of the column, absent when it is the row as a whole (列)")
            String column,

            @Schema(description = "Stable code for programs (问题代码)", examples = "not-a-number")
            String code,

            @Schema(description = "What is wrong (说明)") String message) {

        static RowProblemView of(RowProblem problem, List<Locale> languages) {
            return new RowProblemView(
                    problem.row(),
                    problem.column() == null ? null : problem.column().heading(),
                    problem.code(),
                    problem.message().in(languages));
        }
    }
}
