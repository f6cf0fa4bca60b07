package org.xiaobao.e2e.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is done to methods, headers and the protocol itself. */
final class HeadMutations {

    private static final List<String> METHODS = List.of(
            "TRACE",
            "PATCH",
            "OPTIONS",
            "HEAD",
            "DELETE",
            "PUT",
            "POST",
            "GET",
            "get",
            "PROPFIND",
            "CONNECT",
            "X",
            "É");

    private HeadMutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(new Mutation("header: odd" + " ".repeat(i), HeadMutations::odd));
        }
        all.addAll(List.of(
                head("a key of ten kilobytes", "Idempotency-Key: " + "k".repeat(10_240)),
                head("a key of two hundred and one", "Idempotency-Key: " + "k".repeat(201)),
                head("thirty kilobytes", "X-Large: " + "x".repeat(30_000)),
                added("a name that is none", "Bad Name: 1"),
                added("no colon", "garbage"),
                added("two lengths", "Content-Length: 3\r\nContent-Length: 4"),
                added("chunked and sized", "Transfer-Encoding: chunked\r\nContent-Length: 3"),
                added("an unknown coding", "Transfer-Encoding: gzip"),
                added("a folded line", "X-Folded: a\r\n b"),
                added("a nothing in it", "X-Nothing: a\u0000b"),
                added("two keys", "Idempotency-Key: eins\r\nIdempotency-Key: zwei"),
                added("two types", "Content-Type: text/plain"),
                added("two hosts", "Host: elsewhere.example"),
                added("two tokens", "Authorization: Bearer x"),
                new Mutation("header: a thousand", (request, random) -> {
                    for (int i = 0; i < 1_000; i++) {
                        request.headers.add("X-" + i + ": 1");
                    }
                    return true;
                }),
                new Mutation("header: no host", (request, random) -> without(request, "Host:")),
                new Mutation("header: no token", (request, random) -> without(request, "Authorization:")),
                new Mutation("header: no type", (request, random) -> without(request, "Content-Type:")),
                new Mutation("method", (request, random) -> {
                    request.method = METHODS.get(random.nextInt(METHODS.size()));
                    if (!request.method.matches("[A-Za-z]+")) {
                        request.language = null;
                    }
                    return true;
                }),
                version("HTTP/1.0"),
                version("HTTP/2.0"),
                version("HTTP/9.9"),
                version("HTTP/1.1 x"),
                version("")));
        return all;
    }

    private static boolean odd(Request request, Random random) {
        String line = Corpus.HEADERS.any(random);
        if (line.startsWith("Accept-Language")) {
            request.language = null;
        }
        request.header(line);
        return true;
    }

    private static Mutation head(String name, String line) {
        return new Mutation("header: " + name, (request, random) -> {
            request.header(line);
            return true;
        });
    }

    private static Mutation added(String name, String line) {
        return new Mutation(
                "header: " + name,
                (request, random) -> !waits(request.version, List.of(line)) && request.headers.add(line));
    }

    private static boolean without(Request request, String start) {
        return request.headers.removeIf(line -> line.startsWith(start));
    }

    /** Of two lengths in an old request the parser takes the first, and waits for that body: nobody's fault but the caller's. */
    private static boolean waits(String version, List<String> headers) {
        return version.equals("HTTP/1.0") && headers.stream().anyMatch(line -> line.startsWith("Content-Length"));
    }

    private static Mutation version(String version) {
        return new Mutation("protocol: " + version, (request, random) -> {
            if (waits(version, request.headers)) {
                return false;
            }
            request.version = version;
            request.language = null; // beside a line that cannot be read no header is known
            return true;
        });
    }
}
