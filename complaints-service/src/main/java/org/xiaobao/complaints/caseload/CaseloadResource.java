package org.xiaobao.complaints.caseload;

import static org.xiaobao.platform.security.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.web.Page;

/** The list of complaints. A filter it does not know is refused: a misspelt one would silently show everything. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints (投诉)")
class CaseloadResource {

    private static final Set<String> KNOWN = Arrays.stream(CaseloadFilter.class.getDeclaredFields())
            .map(field -> field.getAnnotation(QueryParam.class))
            .filter(Objects::nonNull)
            .map(QueryParam::value)
            .collect(Collectors.toUnmodifiableSet());

    private final Caseload caseload;
    private final CurrentActor actors;

    CaseloadResource(Caseload caseload, CurrentActor actors) {
        this.caseload = caseload;
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
    @Operation(summary = "List complaints, newest receipt first (投诉列表)")
    public Page<CaseloadItem> list(@BeanParam CaseloadFilter filter, @Context UriInfo uri) {
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw DomainProblem.invalid("/" + name, "未知的筛选条件", "is no filter of this list");
                });
        return caseload.list(filter, actors.get().scope());
    }
}
