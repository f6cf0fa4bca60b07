package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.files.export.SheetTemplate;

/** The empty ledger to fill in: the headings, and in the workbook what belongs under each. */
@Path("/api/v1/complaint-imports")
@RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, ADMIN, SYSTEM})
@Tag(name = "Ledgers (台账)")
class LedgerTemplateResource {

    private static final SheetTemplate TEMPLATE = new SheetTemplate(LedgerColumn.SHEET.columns());

    @GET
    @Path("/template.csv")
    @Produces(LedgerResource.CSV)
    @Operation(summary = "The headings as CSV, UTF-8 with mark (CSV 模板)")
    public Response csv() {
        return file(TEMPLATE.csv(), LedgerResource.CSV + ";charset=UTF-8", "csv");
    }

    @GET
    @Path("/template.xlsx")
    @Produces(LedgerResource.XLSX)
    @Operation(summary = "The headings as a workbook with a sheet that explains them (XLSX 模板)")
    public Response xlsx() {
        return file(TEMPLATE.xlsx("投诉台账"), LedgerResource.XLSX, "xlsx");
    }

    private static Response file(byte[] bytes, String type, String extension) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"complaint-ledger-template." + extension + "\"")
                .build();
    }
}
