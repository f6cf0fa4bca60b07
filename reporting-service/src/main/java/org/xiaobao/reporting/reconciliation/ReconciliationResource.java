package org.xiaobao.reporting.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.Roles;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.reporting.reconciliation.ReconciliationViews.ReconciliationView;

@Path("/api/v1/reconciliation")
@Tag(name = "reconciliation", description = "Do the figures follow from the facts? (对账)")
class ReconciliationResource {

    private final Reconciliation reconciliation;
    private final CurrentActor actors;

    ReconciliationResource(Reconciliation reconciliation, CurrentActor actors) {
        this.reconciliation = reconciliation;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Roles.REPORTING_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @TopUnitOnly
    @Operation(
            summary = "Recount your institution's facts now and compare (对账)",
            description = "Looks at all years and units of the institution. A difference is an error of the suite: "
                    + "report it, then order a rebuild.")
    public ReconciliationView reconcile() {
        return reconciliation.of(actors.get().institution());
    }
}
