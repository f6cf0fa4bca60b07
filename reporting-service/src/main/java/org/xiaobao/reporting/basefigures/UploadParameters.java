package org.xiaobao.reporting.basefigures;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.Document;

/** What goes with an uploaded sheet: what a request with figures in JSON says beside them. */
record UploadParameters(
        @RestQuery @Parameter(description = "true only tells what is wrong with the sheet, and stores nothing (试运行)")
        boolean dryRun,

        @RestQuery
        @Size(max = 500)
        @Parameter(description = "Where the figures were signed or published; needed to enter them (依据)")
        String ground,

        @RestQuery @Size(max = 200) @Parameter(description = "Title of the signed paper; needed to enter them (文件名称)")
        String documentTitle,

        @RestQuery @AsKey @Size(max = 100) @Parameter(description = "Its number (文号)")
        String documentReference,

        @RestQuery
        @AsKey
        @Pattern(
                regexp = "[0-9a-fA-F]{64}",
                message = "须为 64 位十六进制的 SHA-256 值 | must be a SHA-256 of 64 hexadecimal digits")
        @Parameter(description = "SHA-256 of its file, hex (文件哈希)")
        String documentSha256,

        @RestQuery @Parameter(description = "Day it was signed (签署日期)")
        LocalDate documentDate,

        @RestQuery
        @Size(max = 500)
        @NoPersonalNumbers
        @Parameter(description = "Why signed figures are corrected (更正原因)")
        String reason,

        @RestQuery @Parameter(description = "True when it is meant that the year has events of its own (与业务数据并列)")
        boolean besideEvents) {

    /** @throws DomainProblem 422 when ground or document are missing */
    Document document() {
        if (ground == null || ground.isBlank()) {
            throw DomainProblem.invalid("/ground", "请填写依据", "say where the figures were signed or published");
        }
        if (documentTitle == null || documentTitle.isBlank()) {
            throw DomainProblem.invalid("/documentTitle", "请填写签署文件的名称", "name the signed paper");
        }
        return new Document(documentTitle, documentReference, documentSha256, documentDate);
    }
}
