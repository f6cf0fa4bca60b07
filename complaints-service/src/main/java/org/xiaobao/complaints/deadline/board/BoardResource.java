package org.xiaobao.complaints.deadline.board;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The deadline board. */
@Path("/api/v1/deadline-board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines (办理时限)")
class BoardResource {

    private final Board board;
    private final CurrentActor actors;

    BoardResource(Board board, CurrentActor actors) {
        this.board = board;
        this.actors = actors;
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
        SYSTEM
    })
    @Operation(summary = "List what is due, the most urgent first (时限看板)")
    public Page<BoardItem> list(@Valid @BeanParam BoardFilter filter) {
        return board.list(filter, actors.get().scope());
    }
}
