package org.xiaobao.reporting.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.web.Page;
import org.xiaobao.platform.web.Paging;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.question.Asked;
import org.xiaobao.reporting.question.Asking;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.ReturnViews.ReturnRequest;
import org.xiaobao.reporting.returns.ReturnViews.ReturnView;

@Path(ReturnViews.PATH)
@Tag(name = "returns", description = "Returns: their forms, and what was produced from them (报表)")
@RolesAllowed({
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.APPROVER,
    Roles.COMPLAINT_OFFICER,
    Roles.ADMIN,
    Roles.SYSTEM
})
class ReturnResource {

    private final ReturnDesk desk;
    private final Asking asking;
    private final Once once;
    private final CurrentActor actors;

    ReturnResource(ReturnDesk desk, Asking asking, Once once, CurrentActor actors) {
        this.desk = desk;
        this.asking = asking;
        this.once = once;
        this.actors = actors;
    }

    @POST
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Produce a return of a period that is over (生成报表)",
            description =
                    "Freezes figures, names, definitions and how far the topics were read. A check that fails is shown in the "
                            + "answer and on the sheet. Asked for again, another one is produced: later corrections count in it.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReturnView.class)))
    public Response produce(@NotNull @Valid ReturnRequest request) {
        return once.answer(request, () -> {
            Period period = new Asked(request.year(), request.period(), null, null, null).days();
            ReturnView made =
                    ReturnView.of(desk.produce(request.form(), asking.question(period, request.unit()), actors.get()));
            return Answer.created(ReturnViews.PATH + "/" + made.id(), made, 1);
        });
    }

    @GET
    @Operation(
            summary = "What was produced when, from which watermark, by which definitions (已生成报表清单)",
            description = "The newest first, of your unit and those below it, without their tables.")
    public Page<ReturnView> list(
            @QueryParam("form") @AsKey @Parameter(description = "Code of a form (报表代码)") String form,
            @QueryParam("year") @Parameter(description = "Of which year's periods (年度)") Integer year,
            @Valid @BeanParam Paging page) {
        return desk.list(form, year, actors.get().scope(), page).map(ReturnView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A return with its table (报表内容)")
    public ReturnView read(UUID id) {
        return ReturnView.of(desk.read(id, actors.get().scope()));
    }

    @GET
    @Path("/{id}/sheet.xlsx")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The return as a workbook, to be printed and signed; always the same bytes (下载报表 XLSX)")
    @APIResponse(
            responseCode = "200",
            description = "XLSX (文件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(UUID id) {
        return file(id, ExportFormat.XLSX);
    }

    @GET
    @Path("/{id}/sheet.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The return as CSV, UTF-8 with mark; always the same bytes (下载报表 CSV)")
    @APIResponse(
            responseCode = "200",
            description = "CSV (文件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response csv(UUID id) {
        return file(id, ExportFormat.CSV);
    }

    private Response file(UUID id, ExportFormat format) {
        ProducedReturn made = desk.read(id, actors.get().scope());
        byte[] bytes = made.file(format);
        return Response.ok(bytes, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"return-" + id + "." + format.extension() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
