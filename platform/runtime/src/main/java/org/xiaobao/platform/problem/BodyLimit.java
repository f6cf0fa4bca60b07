package org.xiaobao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body announced as too large is refused before REST, where Quarkus would answer without a word; this says the word. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_REST = 1_000;

    private final ProblemResponses problems;
    private final ObjectMapper json;
    private final long limit;

    BodyLimit(
            ProblemResponses problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_REST);
    }

    private void check(RoutingContext call) {
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || !announced.matches("\\d{1,18}") || Long.parseLong(announced) <= limit) {
            call.next();
            return;
        }
        CommonProblem type = CommonProblem.BODY_TOO_LARGE;
        call.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON.toString())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(problems.problem(type, List.of(), type.title(), languages(call))))
                .onComplete(answered -> call.request().connection().close());
    }

    private static List<Locale> languages(RoutingContext call) {
        return call.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
