package org.xiaobao.platform.problem;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.xiaobao.platform.problem.DomainProblem.Violation;
import org.xiaobao.platform.text.Text;

/** Turns a refusal into its answer, in the reader's language. */
@ApplicationScoped
public class ProblemResponses {

    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "UTF-8");

    Response of(ProblemType type, List<Violation> violations, Text detail, HttpHeaders headers) {
        Problem body = problem(type, violations, detail, languages(headers));
        return Response.status(type.status()).type(PROBLEM_JSON).entity(body).build();
    }

    /** The same answer for refusals that come before REST (authentication), given the raw header. */
    public Problem problem(ProblemType type, List<Violation> violations, Text detail, List<Locale> languages) {
        List<Problem.FieldProblem> fields = violations.isEmpty()
                ? null
                : violations.stream()
                        .map(v -> new Problem.FieldProblem(
                                v.pointer(), v.message().in(languages)))
                        .toList();
        return new Problem(
                "urn:xiaobao:problem:" + type.code(),
                type.title().in(languages),
                type.status(),
                detail.in(languages),
                type.code(),
                fields,
                traceId());
    }

    private static String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? context.getTraceId()
                : UUID.randomUUID().toString().replace("-", "");
    }

    /** A broken Accept-Language is no reason to fail twice. */
    private static List<Locale> languages(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException malformed) {
            return List.of();
        }
    }
}
