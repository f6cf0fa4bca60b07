package org.xiaobao.reporting.basefigures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.files.sheet.CsvReader;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.sheet.SheetType;
import org.xiaobao.platform.files.sheet.XlsxReader;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.text.Text;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.basefigures.BaseFiguresDesk.Precondition;
import org.xiaobao.reporting.basefigures.EditionViews.YearView;
import org.xiaobao.reporting.basefigures.UploadViews.RowProblemView;
import org.xiaobao.reporting.basefigures.UploadViews.SheetView;
import org.xiaobao.reporting.basefigures.statement.FigureColumn;
import org.xiaobao.reporting.basefigures.statement.FigureSheet;
import org.xiaobao.reporting.basefigures.statement.FigureSheet.Reading;
import org.xiaobao.reporting.label.Namings;

/** Base figures as a sheet: entered whole or not at all, like those of a request in JSON. */
@Path("/api/v1/base-figures/{year}/upload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "base-figures", description = "Figures of years before the suite, signed by two persons (基数)")
class UploadResource {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final long LARGEST = 2L * 1024 * 1024; // some thousand rows, and whatever a workbook has around them

    private static final SheetType<FigureColumn> SHEET = new SheetType<>(
            FigureColumn.class,
            new Text("基数表", "sheet of base figures"),
            new SheetType.Refusals(
                    BaseFiguresProblem.SHEET_UNREADABLE,
                    BaseFiguresProblem.SHEET_ENCODING_UNKNOWN,
                    BaseFiguresProblem.SHEET_COLUMNS,
                    BaseFiguresProblem.SHEET_TOO_LONG));

    /** What makes two uploads the same request. */
    record Claim(String sha256, UploadParameters asked) {}

    private final BaseFiguresDesk desk;
    private final Namings namings;
    private final Once once;
    private final CurrentActor actors;
    private final ActClock clock;
    private final HttpHeaders headers;

    UploadResource(
            BaseFiguresDesk desk,
            Namings namings,
            Once once,
            CurrentActor actors,
            ActClock clock,
            HttpHeaders headers) {
        this.desk = desk;
        this.namings = namings;
        this.once = once;
        this.actors = actors;
        this.clock = clock;
        this.headers = headers;
    }

    @POST
    @Consumes({CSV, XLSX})
    @RolesAllowed(Roles.REPORTING_OFFICER)
    @TopUnitOnly
    @Operation(
            summary = "Enter the year's figures, or a correction of them, from a sheet (上传基数表)",
            description =
                    "Columns figure, dimension, code and value (指标、分项、代码、数值), named by codes or as they are called in Chinese."
                            + " The first with If-None-Match: *, a correction with If-Match and a reason. Entered whole or not at all"
                            + " (422 with what is wrong at each row); a dry run stores nothing and lists what is wrong.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "A dry run, or what is in force or waits already (试运行，或内容未变)",
            content = @Content(schema = @Schema(oneOf = {SheetView.class, YearView.class})))
    @APIResponse(
            responseCode = "201",
            description = "Entered, the first of its year (已录入)",
            content = @Content(schema = @Schema(implementation = YearView.class)))
    public Response upload(
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @BeanParam @Valid UploadParameters asked,
            InputStream body) {
        try (Spool file = Spool.of(body, LARGEST)) {
            Reading reading = FigureSheet.read(
                    file,
                    format(),
                    SHEET,
                    namings.on(actors.get().institution(), LocalDate.of(year, Month.DECEMBER, 31)),
                    clock.now());
            return asked.dryRun()
                    ? Response.ok(shown(reading)).build()
                    : enter(year, reading, file.sha256Hex(), asked, new Precondition(ifMatch, ifNoneMatch));
        }
    }

    private SheetReader<FigureColumn> format() {
        return headers.getMediaType().getSubtype().equals("csv") ? new CsvReader<>(SHEET) : new XlsxReader<>(SHEET);
    }

    private SheetView shown(Reading reading) {
        return new SheetView(
                reading.rows(),
                reading.problems().isEmpty()
                        ? new StatedFigures(reading.statement().values()).list()
                        : List.of(),
                reading.problems().stream()
                        .map(problem -> RowProblemView.of(problem, headers.getAcceptableLanguages()))
                        .toList());
    }

    private Response enter(
            int year, Reading reading, String sha256, UploadParameters asked, Precondition precondition) {
        if (!reading.problems().isEmpty()) {
            DomainProblem refused = new DomainProblem(CommonProblem.INVALID_DATA);
            reading.problems()
                    .forEach(problem -> refused.at(
                            pointer(problem),
                            problem.message().zh(),
                            problem.message().en()));
            throw refused;
        }
        Draft draft = new Draft(
                reading.statement().values(),
                asked.ground(),
                asked.document(),
                sha256,
                asked.reason(),
                asked.besideEvents());
        return once.answer(
                new Claim(sha256, asked),
                () -> BaseFiguresResource.answer(year, desk.enter(year, draft, precondition, actors.get())));
    }

    private static String pointer(RowProblem problem) {
        return "/rows/" + problem.row()
                + (problem.column() == null ? "" : "/" + problem.column().field());
    }
}
