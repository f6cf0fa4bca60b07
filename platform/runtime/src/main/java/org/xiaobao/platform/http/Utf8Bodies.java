package org.xiaobao.platform.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** JSON is UTF-8 and nothing else. Jackson alone reads overlong forms as what they hide, and guesses UTF-16 from its zero bytes. */
@Provider
class Utf8Bodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        MediaType type = body.getMediaType();
        if (type != null && type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json")) {
            byte[] bytes = body.getInputStream().readAllBytes();
            if (!isUtf8(bytes)) {
                throw new DomainProblem(CommonProblem.UNREADABLE_JSON)
                        .detail("请求正文不是 UTF-8 编码，请转换编码后再发送", "The body is not UTF-8; convert it and send it again");
            }
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private static boolean isUtf8(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes)); // reports malformed input unless told otherwise
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
