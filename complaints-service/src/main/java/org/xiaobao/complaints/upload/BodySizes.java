package org.xiaobao.complaints.upload;

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
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.ProblemResponses;
import org.xiaobao.platform.problem.Text;

/**
 * The service as a whole takes bodies as large as a year's ledger; everywhere else the ordinary limit holds, by the announced
 * length or, when none is announced, while it is read.
 */
@ApplicationScoped
class BodySizes {

    static final String LEDGERS = "/api/v1/complaint-imports";

    private static final int AFTER_THE_SERVICES_LIMIT = 1; // Quarkus' own stands at 2
    private static final long FRAME = 2L * 1024 * 1024; // as at the gateway: ten megabytes of file get through whole

    private final ProblemResponses problems;
    private final ObjectMapper json;
    private final long ordinary;

    BodySizes(
            ProblemResponses problems,
            ObjectMapper json,
            @ConfigProperty(name = "xiaobao.body-limit", defaultValue = "10M") MemorySize ordinary) {
        this.problems = problems;
        this.json = json;
        this.ordinary = ordinary.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_SERVICES_LIMIT);
    }

    private void check(RoutingContext call) {
        String path = call.normalizedPath();
        if (path.equals(LEDGERS)) {
            call.next();
            return;
        }
        long limit = path.endsWith("/attachments") ? ordinary + FRAME : ordinary;
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            call.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
        } else if (announced.matches("\\d{1,18}") && Long.parseLong(announced) > limit) {
            refuse(call, limit);
            return;
        }
        call.next();
    }

    private void refuse(RoutingContext call, long limit) {
        CommonProblem type = CommonProblem.BODY_TOO_LARGE;
        Text detail = new Text("此地址的正文上限为 " + limit + " 字节", "This address takes at most " + limit + " bytes");
        List<Locale> languages = call.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
        call.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(problems.problem(type, List.of(), detail, languages)))
                .onComplete(answered -> call.request().connection().close());
    }

    private String write(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
