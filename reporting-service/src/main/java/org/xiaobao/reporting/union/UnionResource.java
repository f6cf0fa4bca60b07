package org.xiaobao.reporting.union;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.reporting.Roles;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.question.DaysAsked;
import org.xiaobao.reporting.union.UnionViews.PublicationView;
import org.xiaobao.reporting.union.UnionViews.UnionFiguresView;

@Path("/api/v1/union-figures")
@Tag(name = "union-figures", description = "A union over its members: figures, never cases (省联社汇总)")
@RolesAllowed(Roles.UNION_REPORTER)
@TopUnitOnly
class UnionResource {

    private final UnionDesk desk;
    private final CurrentActor actors;

    UnionResource(UnionDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Operation(
            summary = "The members' figures side by side, with sum, median and ranks (成员机构指标汇总)",
            description = "By the same definitions as each member's own. A rate of all is made from the counts added up.")
    public UnionFiguresView figures(
            @BeanParam DaysAsked asked,
            @QueryParam("figure") @Parameter(description = "Names of figures, see /api/v1/figure-definitions; default all (指标代码)")
                    List<String> figures) {
        return desk.figures(actors.get().institution(), asked.days(), Definitions.named(figures, "/figure"));
    }

    @GET
    @Path("/publication")
    @Operation(
            summary = "A breakdown as it may be published (可公开数据)",
            description = "Numbers below k are joined, and with them the next larger ones until none can be worked out from the "
                    + "total. It holds for this table alone: two tables that cut the same cases otherwise can tell more together.")
    public PublicationView publication(
            @BeanParam DaysAsked asked,
            @QueryParam("figure") @Parameter(required = true, description = "A counted figure (指标代码)") String figure,
            @QueryParam("dimension") @DefaultValue("member") @Parameter(description = "member, or a breakdown of the figure (维度)")
                    String dimension,
            @QueryParam("k") @DefaultValue("5") @Min(2) @Max(100) @Parameter(description = "Least number that is published (最小公布件数)")
                    int k) {
        return desk.publication(
                actors.get().institution(),
                asked.days(),
                Definitions.countedCases(figure, "/figure"),
                dimension,
                k);
    }
}
