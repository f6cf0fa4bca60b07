package org.xiaobao.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which headers cross the gateway. Hop-by-hop headers end here in both directions; what a caller claims about its own
 * origin is dropped and told by the gateway instead. All others, {@code Authorization} and {@code traceparent} among
 * them, pass unchanged.
 */
final class PassedHeaders {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private PassedHeaders() {}

    static void rewrite(MultiMap headers, HttpServerRequest request) {
        List<String> dropped = connectionOptions(headers);
        for (Map.Entry<String, String> header : headers) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (claimsOrigin(name) || HOP_BY_HOP.contains(name) || name.equals("expect")) {
                dropped.add(name);
            }
        }
        dropped.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    static void rewriteAnswer(MultiMap headers) {
        connectionOptions(headers).forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean claimsOrigin(String name) {
        return name.equals("forwarded") || name.startsWith("x-forwarded-") || name.equals("x-real-ip");
    }

    /** Headers that {@code Connection} declares to be for this hop only. */
    private static List<String> connectionOptions(MultiMap headers) {
        List<String> names = new ArrayList<>(4);
        if (headers.contains(HttpHeaders.CONNECTION)) {
            for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
                for (String option : value.split(",")) {
                    names.add(option.strip());
                }
            }
        }
        return names;
    }
}
