package org.xiaobao.complaints.intake;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.complaints.rule.InForce;
import org.xiaobao.complaints.rule.RuleResource;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/** From how many people on a joint complaint is major, as data. */
@Path("/api/v1/major-group-sizes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data (基础数据)")
class MajorGroupResource extends RuleResource<MajorGroupSize> {

    MajorGroupResource(MajorGroups book, Once once, CurrentActor actors) {
        super("/api/v1/major-group-sizes", book, once, actors);
    }

    @GET
    @RolesAllowed({COMPLAINT_OFFICER, UNIT_HANDLER, APPROVER, AUDITOR, ADMIN, SYSTEM})
    @Operation(summary = "List from how many people on a joint complaint is major (重大群体投诉人数)")
    public Page<MajorGroupSize> list(@BeanParam InForce asked) {
        return rows(asked);
    }

    @POST
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @Operation(summary = "Adopt a number for your institution, never above the general one (新增重大群体投诉人数)")
    @APIResponseSchema(value = MajorGroupSize.class, responseDescription = "Adopted (已登记)", responseCode = "201")
    public Response adopt(@NotNull @Valid MajorGroupSize wanted) {
        return adopted(wanted);
    }
}
