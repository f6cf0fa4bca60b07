package org.xiaobao.complaints.calendar;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.ETags;
import org.xiaobao.platform.web.ExpectedVersion;

/** The working-day calendar, year by year. */
@Path("/api/v1/calendar/{year}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class CalendarResource {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final CurrentActor actors;
    private final Event<CalendarReplaced> replaced;

    CalendarResource(CalendarDesk desk, Calendars calendars, CurrentActor actors, Event<CalendarReplaced> replaced) {
        this.desk = desk;
        this.calendars = calendars;
        this.actors = actors;
        this.replaced = replaced;
    }

    @GET
    @RolesAllowed({
        COMPLAINT_OFFICER,
        UNIT_HANDLER,
        APPROVER,
        MEDIATION_OFFICER,
        REPORTING_OFFICER,
        AUDITOR,
        ADMIN,
        SYSTEM,
        HOTLINE
    })
    @Operation(summary = "Read a year's holidays and swapped working days (工作日历)")
    @APIResponseSchema(CalendarYear.class)
    public Response read(int year) {
        return answer(known(year), actors.get());
    }

    @PUT
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(
            summary =
                    "Replace the days this institution puts over the published ones; open complaints are counted again"
                            + " (设定工作日历)")
    @APIResponseSchema(CalendarYear.class)
    public Response replace(int year, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CalendarNotice notice) {
        Actor admin = actors.get();
        desk.replace(known(year), notice, ExpectedVersion.required(ifMatch), admin);
        calendars.forget();
        replaced.fireAsync(new CalendarReplaced(admin.institution()));
        return answer(year, admin);
    }

    private Response answer(int year, Actor reader) {
        long version = desk.version(year, reader.institution());
        return Response.ok(desk.read(year, reader.institution()))
                .header("ETag", ETags.of(version))
                .build();
    }

    private static int known(int year) {
        if (year < FIRST || year > LAST) {
            throw DomainProblem.invalid("/year", "年度须在 1900 至 2999 之间", "must be from 1900 to 2999");
        }
        return year;
    }
}
