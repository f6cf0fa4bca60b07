package org.xiaobao.complaints.rule;

import static org.xiaobao.complaints.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.xiaobao.platform.idempotency.Answer;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.rules.Dated;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.TopUnitOnly;
import org.xiaobao.platform.web.Page;

/**
 * One shape for every book of rules: list on a day, read, adopt, end, withdraw. A book's own resource says what its rule
 * is called and what a new row looks like.
 *
 * @param <R> the row
 */
public abstract class RuleResource<R extends Dated> {

    /** The document names access by itself only where a method stands in the class that has the path. */
    private static final String SCHEME = "SecurityScheme";

    private final String path;
    private final RuleBook<R> book;
    private final Once once;
    private final CurrentActor actors;

    /** @param path of the collection, {@code /api/v1/…} */
    protected RuleResource(String path, RuleBook<R> book, Once once, CurrentActor actors) {
        this.path = path;
        this.book = book;
        this.once = once;
        this.actors = actors;
    }

    protected final Page<R> rows(InForce asked) {
        return rows(asked, row -> true);
    }

    /** Only those that are asked for. */
    protected final Page<R> rows(InForce asked, Predicate<R> wanted) {
        List<R> rows = book.visibleTo(actors.get().institution(), asked.on());
        return new Page<>(rows.stream().filter(wanted).toList(), null, null);
    }

    /** 201 with the new row of the caller's institution. */
    protected final Response adopted(Object wanted) {
        return once.answer(wanted, () -> {
            R adopted = book.adopt(wanted, actors.get());
            return Answer.created(path + "/" + adopted.id(), adopted, 1);
        });
    }

    @GET
    @Path("/{id}")
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
    @SecurityRequirement(
            name = SCHEME,
            scopes = {
                COMPLAINT_OFFICER,
                UNIT_HANDLER,
                APPROVER,
                MEDIATION_OFFICER,
                REPORTING_OFFICER,
                AUDITOR,
                ADMIN,
                SYSTEM
            })
    @Operation(summary = "Read one row (规则详情)")
    public R read(UUID id) {
        return book.read(id, actors.get().institution());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @SecurityRequirement(name = SCHEME, scopes = ADMIN)
    @Operation(summary = "Give an open row of your institution its last day (终止规则)")
    public RestResponse<R> end(UUID id, @NotNull @Valid RuleEnd request) {
        return once(request, () -> book.end(id, request.effectiveTo(), actors.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    @TopUnitOnly
    @SecurityRequirement(name = SCHEME, scopes = ADMIN)
    @Operation(summary = "Withdraw a row of your institution that has not begun; the one before it goes on (撤回未生效的规则)")
    public RestResponse<R> withdraw(UUID id, @NotNull @Valid RuleWithdrawal request) {
        return once(request, () -> book.withdraw(id, request.reason(), actors.get()));
    }

    /** Typed, so that the document knows what comes back. */
    private RestResponse<R> once(Object request, Supplier<R> act) {
        Response answer = once.answer(request, () -> Answer.ok(act.get()));
        ResponseBuilder<R> typed = ResponseBuilder.create(answer.getStatus());
        answer.getStringHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        @SuppressWarnings("unchecked")
        R body = (R) answer.getEntity();
        return typed.entity(body).build();
    }
}
