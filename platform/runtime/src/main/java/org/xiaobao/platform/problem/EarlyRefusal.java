package org.xiaobao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.xiaobao.platform.text.Text;

/** Answers a refusal that comes before REST, in the same shape as all others. */
@ApplicationScoped
public class EarlyRefusal {

    private final ProblemResponses problems;
    private final ObjectMapper json;

    EarlyRefusal(ProblemResponses problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Answers; the connection lives on unless a body is still to come, which nobody will read. Always true. */
    public boolean answer(RoutingContext call, ProblemType type, String zh, String en) {
        boolean bodyToCome = !call.request().isEnded()
                && (call.request().headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || call.request().headers().contains(HttpHeaders.TRANSFER_ENCODING));
        return answer(call, type, new Text(zh, en), bodyToCome);
    }

    /** Answers and closes the connection. Always true. */
    public boolean closing(RoutingContext call, ProblemType type, String zh, String en) {
        return answer(call, type, new Text(zh, en), true);
    }

    private boolean answer(RoutingContext call, ProblemType type, Text detail, boolean closes) {
        var response = call.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8");
        if (closes) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        var sent = response.end(write(problems.problem(type, List.of(), detail, languages(call))));
        if (closes) {
            sent.onComplete(answered -> call.request().connection().close());
        }
        return true;
    }

    private static List<Locale> languages(RoutingContext call) {
        String language = call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return language == null ? List.of() : List.of(Locale.forLanguageTag(language));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
