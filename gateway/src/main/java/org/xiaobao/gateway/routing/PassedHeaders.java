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

    /** Set anew for the connection to the service, or settled by the gateway. */
    private static final Set<String> OURS = Set.of("host", "content-length", "expect", "forwarded", "x-real-ip");

    private PassedHeaders() {}

    static void toService(HttpServerRequest request, MultiMap passed) {
        List<String> thisHopOnly = connectionOptions(request.headers());
        for (Map.Entry<String, String> header : request.headers()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OURS.contains(name) && !name.startsWith("x-forwarded-") && crosses(name, thisHopOnly)) {
                passed.add(name, header.getValue());
            }
        }
        passed.set("x-forwarded-for", request.remoteAddress().hostAddress());
        passed.set("x-forwarded-proto", request.scheme());
        if (request.authority() != null) {
            passed.set("x-forwarded-host", request.authority().toString());
        }
    }

    static void toCaller(MultiMap answered, MultiMap passed) {
        List<String> thisHopOnly = connectionOptions(answered);
        for (Map.Entry<String, String> header : answered) {
            if (crosses(header.getKey().toLowerCase(Locale.ROOT), thisHopOnly)) {
                passed.add(header.getKey(), header.getValue());
            }
        }
    }

    private static boolean crosses(String name, List<String> thisHopOnly) {
        return !HOP_BY_HOP.contains(name) && !thisHopOnly.contains(name);
    }

    /** Headers that {@code Connection} declares to be for this hop only, in lower case. */
    private static List<String> connectionOptions(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String option : value.split(",")) {
                names.add(option.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
