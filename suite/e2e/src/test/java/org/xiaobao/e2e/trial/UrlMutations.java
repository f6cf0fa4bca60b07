package org.xiaobao.e2e.trial;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What is done to paths and queries. */
final class UrlMutations {

    private UrlMutations() {}

    static List<Mutation> all(Ground ground) {
        return List.of(
                new Mutation("query: an odd value", UrlMutations::oddParameter),
                new Mutation("query: an odd value again", UrlMutations::oddParameter),
                new Mutation("query: a parameter twice", (request, random) -> {
                    String name = parameter(request, random);
                    request.query.add(name + "=" + Corpus.anyInUrl(random));
                    return request.query.add(name + "=1");
                }),
                query("an unknown parameter", random -> "zusatz=1"),
                query("a name without value", random -> "limit"),
                query("a value without name", random -> "=1"),
                query("only ampersands", random -> "&&&="),
                query("half an escape", random -> "q=%" + (random.nextBoolean() ? "" : "4")),
                query("an escape of no text", random -> "q=%ff%fe"),
                query("a raw character", random -> "q=" + "|`^{}\"<>\\é".charAt(random.nextInt(10))),
                query("very long", random -> "q=" + "%E9%95%BF".repeat(200 + random.nextInt(1500))),
                query("very many", random -> "a=1&".repeat(3_000)),
                query("a forged cursor", random -> "cursor=" + Corpus.anyInUrl(random)),
                query("a foreign unit", random -> "unit=/HQ/OUTLET-02"),
                query("a question mark more", random -> "?limit=1"),
                new Mutation(
                        "path: an odd identifier", (request, random) -> replaced(request, Corpus.anyInUrl(random))),
                new Mutation("path: a foreign case", (request, random) -> foreign(ground, request, random)),
                new Mutation("path: a foreign case again", (request, random) -> foreign(ground, request, random)),
                path("two slashes", path -> path.replaceFirst("/v1/", "/v1//")),
                path("a slash at the end", path -> path + "/"),
                path("a step up", path -> path + "/../x"),
                path("an escaped step up", path -> path + "/%2e%2e/x"),
                path("an escaped slash", path -> path.replaceFirst("/v1/", "/v1%2F")),
                path("a semicolon", path -> path + ";x=1"),
                path("an escaped nothing", path -> path + "%00"),
                path("half an escape", path -> path + "%"),
                path("no text", path -> path + "/%ff%fe"),
                path("in capitals", path -> path.replace("/api/", "/API/")),
                path("a word more", path -> path + "/zusatz"),
                path("very long", path -> path + "/" + "a".repeat(6_000)),
                path("a raw character", path -> path + "/a|b`c"),
                path("a whole address", path -> "http://elsewhere.example" + path),
                path("an asterisk", path -> "*"));
    }

    private static boolean oddParameter(Request request, Random random) {
        return request.query.add(parameter(request, random) + "=" + Corpus.anyInUrl(random));
    }

    private static String parameter(Request request, Random random) {
        List<String> names = request.operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(Operation.Parameter::name)
                .toList();
        String name = names.isEmpty() ? "limit" : names.get(random.nextInt(names.size()));
        request.query.removeIf(known -> known.startsWith(name + "="));
        return name;
    }

    private static Mutation query(String name, Function<Random, String> added) {
        return new Mutation("query: " + name, (request, random) -> request.query.add(added.apply(random)));
    }

    private static Mutation path(String name, UnaryOperator<String> change) {
        return new Mutation("path: " + name, (request, random) -> {
            request.path = change.apply(request.path);
            return true;
        });
    }

    private static boolean foreign(Ground ground, Request request, Random random) {
        boolean applied = replaced(request, ground.foreign(request.caller, random));
        request.foreign = applied && ground.isForeign(request.path);
        return applied;
    }

    /** Puts the text in place of one of the path's parameters. */
    private static boolean replaced(Request request, String text) {
        String[] template = request.operation.path().split("/");
        String[] parts = request.path.split("/", -1);
        int[] places = IntStream.range(0, Math.min(parts.length, template.length))
                .filter(i -> template[i].startsWith("{"))
                .toArray();
        if (places.length == 0) {
            return false;
        }
        parts[places[places.length - 1]] = text;
        request.path = String.join("/", parts);
        return true;
    }
}
