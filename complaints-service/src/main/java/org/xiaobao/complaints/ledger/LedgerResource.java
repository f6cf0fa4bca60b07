package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.Roles.*;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.ledger.LedgerViews.ImportView;
import org.xiaobao.complaints.ledger.LedgerViews.ProblemView;
import org.xiaobao.platform.files.batch.BatchImport;
import org.xiaobao.platform.files.batch.ImportRun;
import org.xiaobao.platform.files.sheet.CsvReader;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.sheet.XlsxReader;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Page;

/** Imports of past ledgers. The answer comes when the import is done, or says where to ask when that takes long. */
@Path("/api/v1/complaint-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledgers (台账)")
class LedgerResource {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PATH = "/api/v1/complaint-imports/";
    /** Below what the service reads at all, so that a longer one is answered with its limit. */
    private static final long LARGEST = 250L * 1024 * 1024;

    /** Below what the gateway waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** What makes two uploads the same request. */
    record Claim(String sha256) {}

    private final LedgerImport importer;
    private final LedgerImports imports;
    private final Once once;
    private final CurrentActor actors;
    private final HttpHeaders headers;

    LedgerResource(LedgerImport importer, LedgerImports imports, Once once, CurrentActor actors, HttpHeaders headers) {
        this.importer = importer;
        this.imports = imports;
        this.once = once;
        this.actors = actors;
        this.headers = headers;
    }

    @POST
    @Consumes({CSV, XLSX})
    @RolesAllowed({COMPLAINT_OFFICER, SYSTEM})
    @Operation(
            summary = "Import a ledger of past cases; rows registered before are left as they are (导入历史台账)",
            description =
                    "Rows that are valid are registered, the others reported. The same file again registers what is"
                            + " missing, so a broken connection does no harm. A dry run stores nothing. Days without a time are the"
                            + " start of the day, or the time of the act before on the same day.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Imported, with what was refused row by row (已导入)",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what an import would do (试运行)",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It goes on; ask for it at Location (仍在导入)",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response load(
            @Parameter(description = "true only tells what would happen (试运行)") @QueryParam("dryRun") boolean dryRun,
            @HeaderParam("Prefer") @Parameter(description = "respond-async: do not wait for the end (不等待完成)")
                    String prefer,
            InputStream body) {
        Spool file = Spool.of(body, LARGEST);
        boolean handedOn = false;
        try {
            SheetReader<LedgerColumn> format = format();
            if (dryRun) {
                return rehearse(file, format);
            }
            AtomicReference<UUID> begun = new AtomicReference<>();
            Response answer = begin(file, format, begun);
            if (begun.get() == null) {
                return answer; // the key's first answer; what became of it stands at its Location
            }
            CompletableFuture<Void> running = importer.start(begun.get(), file, format, actors.get());
            handedOn = true; // not before: a full executor refuses, and then the file is still ours
            return await(running, prefer, answer, begun.get());
        } finally {
            if (!handedOn) {
                file.close();
            }
        }
    }

    private SheetReader<LedgerColumn> format() {
        return headers.getMediaType().getSubtype().equals("csv")
                ? new CsvReader<>(LedgerColumn.SHEET)
                : new XlsxReader<>(LedgerColumn.SHEET);
    }

    private Response rehearse(Spool file, SheetReader<LedgerColumn> format) {
        LedgerImport.Rehearsal rehearsal = importer.rehearse(file, format, actors.get());
        return Response.ok(view(rehearsal.run(), rehearsal.problems())).build();
    }

    private Response await(CompletableFuture<Void> running, String prefer, Response begun, UUID id) {
        boolean done = BatchImport.endedWithin("respond-async".equals(prefer) ? Duration.ZERO : PATIENCE, running);
        return Response.fromResponse(begun)
                .status(done ? 201 : 202)
                .entity(view(id, actors.get()))
                .build();
    }

    private Response begin(Spool file, SheetReader<LedgerColumn> format, AtomicReference<UUID> begun) {
        Actor actor = actors.get();
        int rows = importer.count(file, format);
        return once.answer(new Claim(file.sha256Hex()), () -> {
            UUID id = imports.begin(file.sha256Hex(), rows, actor);
            begun.set(id);
            return Answer.created(PATH + id, view(id, actor), 0);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({COMPLAINT_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "How far an import has come (导入进度)")
    public ImportView read(UUID id) {
        return view(id, actors.get());
    }

    @GET
    @Path("/{id}/problems")
    @RolesAllowed({COMPLAINT_OFFICER, AUDITOR, SYSTEM})
    @Operation(summary = "All rows an import refused, and why (导入问题)")
    public Page<ProblemView> problems(
            UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        inScope(id, actors.get());
        var kept = imports.problems(id, after(cursor), limit + 1);
        return Page.of(
                kept,
                limit,
                row -> ProblemView.of(row.problem(), headers.getAcceptableLanguages()),
                row -> Cursor.of(row.id()),
                null);
    }

    private static long after(String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor, 1).get(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.broken();
        }
    }

    private ImportView view(UUID id, Actor actor) {
        ImportRun run = inScope(id, actor);
        return view(
                run,
                imports.problems(id, 0, LedgerImport.SHOWN_PROBLEMS).stream()
                        .map(LedgerImports.Kept::problem)
                        .toList());
    }

    private ImportView view(ImportRun run, List<RowProblem> problems) {
        return ImportView.of(run, problems, headers.getAcceptableLanguages());
    }

    private ImportRun inScope(UUID id, Actor actor) {
        return imports.find(id)
                .filter(run -> actor.scope().covers(run.institution(), run.unit()))
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }
}
