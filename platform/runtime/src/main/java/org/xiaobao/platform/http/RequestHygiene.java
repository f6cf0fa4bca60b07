package org.xiaobao.platform.http;

import static org.xiaobao.platform.problem.CommonProblem.NOT_ACCEPTABLE;
import static org.xiaobao.platform.problem.CommonProblem.UNSUPPORTED_MEDIA_TYPE;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.EarlyRefusal;
import org.xiaobao.platform.wire.Flaw;
import org.xiaobao.platform.wire.ReadersLanguage;
import org.xiaobao.platform.wire.RequestHead;

/**
 * Reads a request's line and headers before anything else does. What is ambiguous is refused in the reader's language, where
 * Quarkus would answer an empty page or a 500; what people write carelessly is put into a form that no reader behind trips over.
 */
@ApplicationScoped
class RequestHygiene {

    /** Above Quarkus' own filters and {@code BodyLimit}. */
    private static final int FIRST = 10_000;

    private static final Pattern UTF_8 = Pattern.compile("(?i).*;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*(;.*)?");
    private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset\\s*=.*");

    private final EarlyRefusal refusal;

    RequestHygiene(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        List<String> languages = request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE);
        request.headers().set(HttpHeaders.ACCEPT_LANGUAGE, ReadersLanguage.of(languages));
        List<String> versions = request.headers().getAll(HttpHeaders.IF_MATCH);
        if (versions.size() > 1) { // REST would read the first line alone
            request.headers().set(HttpHeaders.IF_MATCH, String.join(", ", versions));
        }
        Optional<Flaw> flaw = RequestHead.flaw(request);
        if (flaw.isPresent()) {
            refusal.closing(
                    call,
                    CommonProblem.valueOf(flaw.get().kind().name()),
                    flaw.get().zh(),
                    flaw.get().en());
        } else if (!refusesAccept(call) && !refusesBodyForm(call)) {
            call.next();
        }
    }

    private boolean refusesAccept(RoutingContext call) {
        HttpServerRequest request = call.request();
        List<String> accepted = request.headers().getAll(HttpHeaders.ACCEPT);
        if (accepted.stream().allMatch(String::isBlank)) {
            request.headers().remove(HttpHeaders.ACCEPT);
            return false;
        }
        String readable = AcceptedTypes.readable(accepted);
        if (readable.isEmpty()) {
            return refusal.answer(
                    call,
                    NOT_ACCEPTABLE,
                    "Accept 请求头中没有可用的格式，请写 application/json 或省略此请求头",
                    "Accept names no format that can be given; send application/json or leave it out");
        }
        request.headers().set(HttpHeaders.ACCEPT, readable);
        return false;
    }

    private boolean refusesBodyForm(RoutingContext call) {
        var headers = call.request().headers();
        String coding =
                String.join(",", headers.getAll(HttpHeaders.CONTENT_ENCODING)).strip();
        if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
            call.response().putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            return refusal.answer(
                    call,
                    UNSUPPORTED_MEDIA_TYPE,
                    "不接受压缩的请求正文，请去掉 Content-Encoding 并发送未压缩的正文",
                    "A compressed body is not accepted; leave Content-Encoding out and send it as it is");
        }
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && type.regionMatches(true, 0, "application/json", 0, 16)
                && CHARSET.matcher(type).matches()
                && !UTF_8.matcher(type).matches()) {
            return refusal.answer(call, UNSUPPORTED_MEDIA_TYPE, "JSON 须以 UTF-8 编码", "JSON must be encoded as UTF-8");
        }
        return false;
    }
}
