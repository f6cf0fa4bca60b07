package org.xiaobao.platform.wire;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges a request's line and headers before anything decodes them: what passes means the same to every reader behind. */
public final class RequestHead {

    /** A query of a thousand Chinese characters takes nine of them. */
    static final int LONGEST_TARGET = 16 * 1024;

    static final int LONGEST_HEADERS = 32 * 1024;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private RequestHead() {}

    /** What is wrong with it, if anything. */
    public static Optional<Flaw> flaw(HttpServerRequest request) {
        String target = request.uri();
        if (target != null && target.length() > LONGEST_TARGET) {
            return Optional.of(Flaw.addressTooLong());
        }
        return RequestTarget.flaw(target)
                .or(() -> size(request.headers()))
                .or(() -> framing(request.headers()))
                .or(() -> host(request));
    }

    private static Optional<Flaw> size(MultiMap headers) {
        int size = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size > LONGEST_HEADERS ? Optional.of(Flaw.headersTooLarge()) : Optional.empty();
    }

    /** Where a body ends must be clear, or what follows it on the connection could be smuggled in as another request. */
    private static Optional<Flaw> framing(MultiMap headers) {
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean unclear = lengths.size() > 1
                || codings.size() > 1
                || !lengths.isEmpty() && !codings.isEmpty()
                || lengths.stream().anyMatch(length -> !LENGTH.matcher(length).matches())
                || codings.stream().anyMatch(coding -> !coding.equalsIgnoreCase("chunked"));
        if (unclear) {
            return Optional.of(Flaw.bad(
                    "请求正文的长度不明确，请只用一个 Content-Length，或只用 Transfer-Encoding: chunked",
                    "The body's end is unclear; send one Content-Length, or Transfer-Encoding: chunked alone"));
        }
        return Optional.empty();
    }

    private static Optional<Flaw> host(HttpServerRequest request) {
        int hosts = request.headers().getAll(HttpHeaders.HOST).size();
        boolean one = hosts == 1 || hosts == 0 && request.version() == HttpVersion.HTTP_1_0;
        return one ? Optional.empty() : Optional.of(Flaw.bad("须有且仅有一个 Host 请求头", "Send exactly one Host header"));
    }
}
