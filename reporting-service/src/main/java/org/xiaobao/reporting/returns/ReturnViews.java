package org.xiaobao.reporting.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.reporting.returns.sheet.Sheet;

/** How returns are asked for and shown. */
final class ReturnViews {

    static final String PATH = "/api/v1/returns";

    private ReturnViews() {}

    @Schema(name = "ReturnRequest", description = "A return to be produced (生成报表)")
    record ReturnRequest(
            @NotBlank
            @Size(max = 60)
            @AsKey
            @Schema(description = "Code of a form (报表代码)", examples = "COMPLAINTS_QUARTERLY")
            String form,

            @NotNull @Schema(description = "Year (年度)", examples = "2026")
            Integer year,

            @NotBlank
            @Size(max = 3)
            @AsKey
            @Schema(description = "Y, H1, H2, Q1 to Q4, M01 to M12, as the form is due (期间)", examples = "Q3")
            String period,

            @AsUnit @Schema(description = "A unit with all below it; default your own (单位)", nullable = true)
            String unit) {}

    @Schema(name = "Return", description = "A return that was produced (已生成的报表)")
    record ReturnView(
            UUID id,

            @Schema(description = "Whether the schedule produced it (是否定期生成)")
            boolean scheduled,

            @Schema(description = "Checks that do not hold (未通过的校验数)")
            long failedChecks,

            Rendition xlsx,
            Rendition csv,
            Sheet sheet) {

        static ReturnView of(ProducedReturn made) {
            return new ReturnView(
                    made.id(),
                    made.scheduled(),
                    made.failedChecks(),
                    Rendition.of(made, ExportFormat.XLSX),
                    Rendition.of(made, ExportFormat.CSV),
                    made.sheet());
        }
    }

    @Schema(name = "ReturnFile", description = "A return as a file; the same bytes whenever it is drawn (报表文件)")
    record Rendition(
            String href,

            @Schema(description = "SHA-256 of its bytes (文件摘要)")
            String sha256) {

        private static Rendition of(ProducedReturn made, ExportFormat format) {
            return new Rendition(PATH + "/" + made.id() + "/sheet." + format.extension(), made.sha256(format));
        }
    }
}
