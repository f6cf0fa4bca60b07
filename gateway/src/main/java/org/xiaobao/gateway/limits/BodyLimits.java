package org.xiaobao.gateway.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/** How large a body may be, by where it goes; an announced length is judged before a byte of it is read. */
@ApplicationScoped
public class BodyLimits {

    private final long ordinary;
    private final long attachment;
    private final long importFile;

    BodyLimits(LimitsConfig config) {
        ordinary = config.body().asLongValue();
        attachment = config.attachment().asLongValue();
        importFile = config.importFile().asLongValue();
    }

    /** @param rawPath a path that passed hygiene */
    public long forPath(String rawPath) {
        if (rawPath.startsWith("/api/v1/complaint-imports")) {
            return importFile;
        }
        return rawPath.endsWith("/attachments") ? attachment : ordinary;
    }

    /** @throws Refused when the request announces more than {@code limit} or its framing is unclear */
    public void checkAnnounced(HttpServerRequest request, long limit) {
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (encoding != null && (length != null || !encoding.equalsIgnoreCase("chunked"))) {
            throw Refused.because(
                    Refusal.BAD_REQUEST,
                    "请求正文的传输方式不明确",
                    "Frame the body by Content-Length or by Transfer-Encoding: chunked, not otherwise");
        }
        if (length != null && parse(length) > limit) {
            throw tooLarge(limit);
        }
    }

    static Refused tooLarge(long limit) {
        return Refused.because(
                Refusal.BODY_TOO_LARGE, "此地址的正文上限为 " + limit + " 字节", "This address takes at most " + limit + " bytes");
    }

    private static long parse(String length) {
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            throw Refused.because(Refusal.BAD_REQUEST, "Content-Length 不是数字", "Content-Length is not a number");
        }
    }
}
