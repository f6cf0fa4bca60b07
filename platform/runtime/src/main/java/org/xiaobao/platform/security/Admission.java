package org.xiaobao.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Asked of every request with a token, after its role and before its query or body is read: the token names an institution and a
 * unit, and that unit is the top one where the endpoint is {@link TopUnitOnly}.
 */
class Admission {

    private final SecurityIdentity identity;
    private final CurrentActor actors;

    Admission(SecurityIdentity identity, CurrentActor actors) {
        this.identity = identity;
        this.actors = actors;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void admit(ResourceInfo resource) {
        if (identity.isAnonymous() || resource.getResourceMethod() == null) {
            return;
        }
        Scope scope = actors.get().scope();
        if (resource.getResourceMethod().isAnnotationPresent(TopUnitOnly.class) && !scope.isWholeInstitution()) {
            throw new DomainProblem(AccessProblem.TOP_UNIT_ONLY)
                    .detail(
                            "本项涉及全机构，您的单位是 " + scope.unit() + "；请由本机构总部的同事办理",
                            "This concerns the whole institution and your unit is " + scope.unit()
                                    + ": ask a colleague at its head office");
        }
    }
}
