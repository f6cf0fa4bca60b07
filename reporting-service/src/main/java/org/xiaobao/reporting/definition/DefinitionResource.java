package org.xiaobao.reporting.definition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.Roles;

@Path("/api/v1/figure-definitions")
@Tag(name = "figure-definitions", description = "What each figure is, counts and is made of (指标定义)")
@RolesAllowed({
    Roles.REPORTING_OFFICER,
    Roles.AUDITOR,
    Roles.APPROVER,
    Roles.COMPLAINT_OFFICER,
    Roles.ADMIN,
    Roles.SYSTEM
})
class DefinitionResource {

    @GET
    @Operation(
            summary = "All figures that may be asked for (指标定义清单)",
            description = "Name, formula, scope (口径), the day that decides the period, version. Percentages have two decimals, "
                    + "HALF_UP, from counts; those of a breakdown are never made to add up to 100.00.")
    public List<DefinitionView> all() {
        return Definitions.all().stream().map(DefinitionView::of).toList();
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "One figure's definition (单个指标定义)")
    public DefinitionView one(String key) {
        return Definitions.all().stream()
                .filter(definition -> definition.key().equals(key))
                .findFirst()
                .map(DefinitionView::of)
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }
}
