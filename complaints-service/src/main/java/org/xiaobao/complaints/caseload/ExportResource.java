package org.xiaobao.complaints.caseload;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.files.export.ListExport;
import org.xiaobao.platform.files.spool.Download;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;

/** The list as a file, whole. */
@Path("/api/v1/complaint-exports")
@Tag(name = "Ledgers (台账)")
class ExportResource {

    private final CaseloadExport exports;
    private final CurrentActor actors;
    private final Clock clock;

    ExportResource(CaseloadExport exports, CurrentActor actors, Clock clock) {
        this.exports = exports;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, REPORTING_OFFICER, AUDITOR, SYSTEM})
    @Operation(
            summary = "Export the filtered list, whole, personal data masked; journalled (导出投诉台账)",
            description = "The filters are those of the list; limit and count do not apply. The file is the list at one"
                    + " moment; Content-Length tells whether it came whole, X-Total-Rows how many rows it has.")
    @APIResponse(
            responseCode = "200",
            description = "CSV (UTF-8 with mark) or XLSX (文件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @Parameter(description = "CSV or XLSX (格式)") @QueryParam("format") @DefaultValue("CSV") ExportFormat format,
            @Valid @BeanParam CaseloadFilter filter,
            UriInfo uri) {
        if (filter.page().cursor() != null) {
            throw DomainProblem.invalid("/cursor", "导出总是完整的,不分页", "does not apply: an export is whole");
        }
        String described = uri.getQueryParameters().toString();
        ListExport.Written written = exports.write(filter, described, format, actors.get());
        String name = "complaints-" + LocalDate.now(clock) + "." + format.extension();
        return Download.of(written.file(), format.mediaType(), name)
                .header("X-Total-Rows", written.rows())
                .build();
    }
}
