package org.xiaobao.platform.problem;

import static org.xiaobao.platform.problem.CommonProblem.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.xiaobao.platform.problem.DomainProblem.Violation;
import org.xiaobao.platform.text.Text;

/** Every exception that reaches REST, as problem+json. What is not listed is an outage (503) or our bug (500): logged, nothing given away. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response refused(DomainProblem problem, HttpHeaders headers) {
        return responses.of(problem.type(), problem.violations(), problem.detail(), headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        DomainProblem problem = ConstraintViolations.problem(invalid);
        return responses.of(problem.type(), problem.violations(), problem.detail(), headers);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, HttpHeaders headers) {
        return refused(JsonProblems.problem(mismatched), headers);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
        return refused(JsonProblems.problem(unreadable), headers);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(HttpHeaders headers) {
        Response answer = plain(UNAUTHENTICATED, headers);
        return Response.fromResponse(answer)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, HttpHeaders headers) {
        return plain(FORBIDDEN, headers);
    }

    /** Rows are locked before they are changed, so this is rare: two writers met where only one may pass. */
    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, HttpHeaders headers) {
        return plain(STALE_VERSION, headers);
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException notAllowed, HttpHeaders headers, UriInfo uri) {
        String allowed = AllowedMethods.of(uri.getPath());
        return Response.fromResponse(responses.of(
                        METHOD_NOT_ALLOWED,
                        List.of(),
                        new Text("该路径可用的方法：" + allowed, "The methods of this path are " + allowed),
                        headers))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException exception, HttpHeaders headers) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return refused(JsonProblems.problem(json), headers);
        }
        int status = exception.getResponse().getStatus();
        for (CommonProblem problem : CommonProblem.values()) {
            if (problem.status() == status && problem != UNREADABLE_JSON) {
                return plain(problem, headers);
            }
        }
        return status < 400
                ? exception.getResponse()
                : status < 500 ? plain(BAD_REQUEST, headers) : broken(exception, headers);
    }

    @ServerExceptionMapper
    public Response bug(Throwable bug, HttpHeaders headers) {
        for (Throwable cause = bug.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem) {
                return refused(problem, headers);
            }
        }
        return Outage.isBehind(bug) ? unavailable(bug, headers) : broken(bug, headers);
    }

    private Response unavailable(Throwable outage, HttpHeaders headers) {
        LOG.warnf("The database cannot be reached: %s", outage.getMessage());
        return Response.fromResponse(plain(UNAVAILABLE, headers))
                .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                .build();
    }

    private Response broken(Throwable bug, HttpHeaders headers) {
        LOG.error("Unexpected failure while answering a request", bug);
        return plain(INTERNAL_ERROR, headers);
    }

    private Response plain(CommonProblem problem, HttpHeaders headers) {
        return responses.of(problem, List.<Violation>of(), problem.title(), headers);
    }
}
