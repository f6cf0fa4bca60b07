package org.xiaobao.complaints.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.files.batch.ImportRun;
import org.xiaobao.platform.files.sheet.RowProblem;

/** What is told of an import. */
interface LedgerViews {

    @Schema(description = "An import of a ledger (台账导入)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportView(
            @Schema(description = "Identity, absent for a dry run (标识)")
            UUID id,

            @Schema(
                    description =
                            "REHEARSED (dry run), RUNNING, FINISHED, or INTERRUPTED: send the same file again (试运行、进行中、已完成、已中断)")
            ImportRun.State state,

            @Schema(description = "Rows in the file (总行数)") int rows,

            @Schema(description = "Rows registered now, or that would be (新登记)")
            int registered,

            @Schema(description = "Rows registered before (此前已登记)")
            int alreadyRegistered,

            @Schema(description = "Rows refused (未登记)") int refused,

            @Schema(description = "The first 200 problems; GET …/problems has all of them (问题)")
            List<ProblemView> problems,

            Instant startedAt,
            Instant finishedAt) {

        static ImportView of(ImportRun run, List<RowProblem> problems, List<Locale> languages) {
            return new ImportView(
                    run.id(),
                    run.state(),
                    run.total(),
                    run.registered(),
                    run.alreadyRegistered(),
                    run.refused(),
                    problems.stream()
                            .map(problem -> ProblemView.of(problem, languages))
                            .toList(),
                    run.startedAt(),
                    run.finishedAt());
        }
    }

    @Schema(description = "What is wrong with a row (行问题)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProblemView(
            @Schema(description = "Row as a spreadsheet counts, headings are row 1 (行号)")
            int row,

            @Schema(description = "Heading of the column, absent when it is the row as a whole (列)")
            String column,

            @Schema(description = "Stable code for programs (问题代码)", examples = "not-a-time")
            String code,

            @Schema(description = "What is wrong; never what stands there (说明)")
            String message) {

        static ProblemView of(RowProblem problem, List<Locale> languages) {
            return new ProblemView(
                    problem.row(),
                    problem.column() == null ? null : problem.column().heading(),
                    problem.code(),
                    problem.message().in(languages));
        }
    }
}
