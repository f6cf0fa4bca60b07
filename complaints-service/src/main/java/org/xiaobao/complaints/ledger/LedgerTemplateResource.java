package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The empty ledger to fill in: the headings, and in the workbook what belongs under each. */
@Path("/api/v1/complaint-imports")
@RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, ADMIN, SYSTEM})
@Tag(name = "Ledgers (台账)")
class LedgerTemplateResource {

    @GET
    @Path("/template.csv")
    @Produces(LedgerResource.CSV)
    @Operation(summary = "The headings as CSV, UTF-8 with mark (CSV 模板)")
    public Response csv() {
        String headings = Arrays.stream(LedgerColumn.values())
                .map(LedgerColumn::heading)
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
        return file(headings.getBytes(UTF_8), LedgerResource.CSV + ";charset=UTF-8", "csv");
    }

    @GET
    @Path("/template.xlsx")
    @Produces(LedgerResource.XLSX)
    @Operation(summary = "The headings as a workbook with a sheet that explains them (XLSX 模板)")
    public Response xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Xiaobao", "1.0")) {
            Worksheet ledger = workbook.newWorksheet("投诉台账");
            Worksheet notes = workbook.newWorksheet("填写说明");
            String[] headings = {"列标题", "英文名", "必填", "说明"};
            for (int i = 0; i < headings.length; i++) {
                notes.value(0, i, headings[i]);
            }
            for (LedgerColumn column : LedgerColumn.values()) {
                int n = column.ordinal();
                ledger.value(0, n, column.heading());
                ledger.style(n).format("@").set(); // text, so that long numbers keep their digits
                notes.value(n + 1, 0, column.heading());
                notes.value(n + 1, 1, column.field());
                notes.value(n + 1, 2, column.required() ? "是" : "");
                notes.value(n + 1, 3, column.hint());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(bytes.toByteArray(), LedgerResource.XLSX, "xlsx");
    }

    private static Response file(byte[] bytes, String type, String extension) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"complaint-ledger-template." + extension + "\"")
                .build();
    }
}
