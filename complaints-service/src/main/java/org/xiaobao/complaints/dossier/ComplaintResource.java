package org.xiaobao.complaints.dossier;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** Reads of one complaint and of its journal. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class ComplaintResource {

    private final Dossier file;
    private final CurrentActor actors;

    ComplaintResource(Dossier file, CurrentActor actors) {
        this.file = file;
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
        SYSTEM,
        HOTLINE
    })
    @Operation(summary = "Read a complaint, personal data masked (查看投诉)")
    @APIResponseSchema(value = ComplaintView.class, responseDescription = "The complaint; its version is the ETag (投诉)")
    public Response read(UUID id) {
        return Answer.of(file.view(id, actors.get())).response();
    }

    @GET
    @Path("/journal")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "Read its journal: every act, and every reading of personal data (日志)")
    public Page<JournalEntry> journal(UUID id) {
        return new Page<>(file.journal(id, actors.get()), null, null);
    }

    @GET
    @Path("/journal/verification")
    @RolesAllowed({COMPLAINT_OFFICER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "Verify the hash chain of its journal (日志校验)")
    public ChainCheck verifyJournal(UUID id) {
        return file.verifyJournal(id, actors.get());
    }
}
