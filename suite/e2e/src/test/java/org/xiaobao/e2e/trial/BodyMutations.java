package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiaobao.e2e.Api;

/** What is done to bodies: to one value of the JSON, to its structure, or to its bytes. */
final class BodyMutations {

    private BodyMutations() {}

    static List<Mutation> all(Ground ground) {
        return Stream.concat(values(ground), bytes()).toList();
    }

    /** Where a value stands: in an object under its name, or in an array. */
    private record Place(JsonNode holder, String name, int index) {

        JsonNode value() {
            return holder.isObject() ? holder.path(name) : holder.path(index);
        }

        void put(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void putRaw(String json) {
            put(Api.JSON.getNodeFactory().rawValueNode(new RawValue(json)));
        }
    }

    private static Stream<Mutation> values(Ground ground) {
        return Stream.of(
                value("odd value of its kind", (place, random) -> ofItsKind(place)
                        .any(random)),
                value("odd value of its kind again", (place, random) -> ofItsKind(place)
                        .any(random)),
                value("odd value of any kind", (place, random) -> Corpus.anyValue(random)),
                value("odd text", (place, random) -> Corpus.TEXTS.any(random)),
                value("null", (place, random) -> "null"),
                value("in an array", (place, random) -> "[" + place.value() + "]"),
                value("in an object", (place, random) -> "{\"value\": " + place.value() + "}"),
                value(
                        "as a text",
                        (place, random) -> place.value().isTextual()
                                ? "5"
                                : "\"" + place.value().asText() + "\""),
                value(
                        "in lower case",
                        (place, random) -> place.value().toString().toLowerCase(Locale.ROOT)),
                value(
                        "with blanks about it",
                        (place, random) -> "\"\\u00a0" + place.value().asText() + " \\u200b\""),
                value("very long", (place, random) -> "\"" + "很长".repeat(1 + random.nextInt(60_000)) + "\""),
                value("deeply nested", (place, random) -> "[".repeat(20_000) + "]".repeat(20_000)),
                value("very many", (place, random) -> "[" + (place.value() + ",").repeat(5_000) + place.value() + "]"),
                value("a foreign case", (place, random) -> "\"" + ground.foreign(random) + "\""),
                value("a foreign unit", (place, random) -> "\"/HQ/OUTLET-02\""),
                structure("a field left out", (place, random) -> ((ObjectNode) place.holder()).remove(place.name())),
                structure("an unknown field", (place, random) -> ((ObjectNode) place.holder()).put("zusatz", 1)));
    }

    private static Mutation value(String name, BiFunction<Place, Random, String> json) {
        return at(name, (place, random) -> {
            place.putRaw(json.apply(place, random));
            return true;
        });
    }

    private static Mutation structure(String name, BiFunction<Place, Random, Object> change) {
        return at(name, (place, random) -> place.holder().isObject() && change.apply(place, random) != null);
    }

    private static Mutation at(String name, BiFunction<Place, Random, Boolean> change) {
        return new Mutation("body: " + name, (request, random) -> {
            List<Place> places = new ArrayList<>();
            if (request.body != null && request.raw == null) {
                places(request.body, places);
            }
            if (places.isEmpty()) {
                return false;
            }
            Place place = places.get(random.nextInt(places.size()));
            request.mutations.add((place.name() == null ? "[" + place.index() + "]" : place.name()) + ":");
            return change.apply(place, random);
        });
    }

    private static void places(JsonNode node, List<Place> places) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                places.add(new Place(node, name, 0));
                places(node.path(name), places);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(node, null, i));
            places(node.path(i), places);
        }
    }

    private static Corpus ofItsKind(Place place) {
        String text = place.value().asText();
        if (place.value().isNumber()) {
            return Corpus.NUMBERS;
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return Corpus.TIMES;
        }
        return text.matches("[\\x21-\\x7e]+") ? Corpus.KEYS : Corpus.TEXTS;
    }

    private static Stream<Mutation> bytes() {
        return Stream.of(
                text("cut off", json -> json.substring(0, json.length() / 2)),
                text("more after it", json -> json + " {}"),
                text("a key twice", json -> json.replaceFirst("\\{(\"\\w+\": ?)", "{$1\"zuerst\",$1")),
                text("as a list", json -> "[" + json + "]"),
                text("as a text", json -> "\"{}\""),
                text("nothing", json -> ""),
                text("null", json -> "null"),
                text("single quotes", json -> json.replace('"', '\'')),
                text("a comment", json -> "/* c */" + json),
                text("a comma too many", json -> json.replaceFirst("}$", ",}")),
                text("nested a hundred thousand times", json -> "{\"a\":".repeat(100_000)),
                text("as XML", json -> "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a>&b;</a>"),
                text("as a form", json -> "a=1&b=2"),
                text("as multipart", json -> "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n"),
                text("a byte order mark", json -> "\ufeff" + json),
                text("a hundred thousand keys", json -> manyKeys()),
                encoded("as GB18030", Charset.forName("GB18030")),
                encoded("as UTF-16", StandardCharsets.UTF_16),
                encoded("as UTF-32", Charset.forName("UTF-32")),
                new Mutation("body: bytes that are no text", (request, random) -> {
                    request.raw = request.bodyBytes();
                    if (request.raw.length > 0) {
                        request.raw[random.nextInt(request.raw.length)] = (byte) (0x80 + random.nextInt(0x80));
                    }
                    return request.raw.length > 0;
                }),
                new Mutation("body: a file", (request, random) -> {
                    request.raw = Corpus.anyFile(random);
                    return request.operation.hasBody();
                }));
    }

    private static String manyKeys() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            json.append("\"k").append(i).append("\":1,");
        }
        return json.append("\"k\":1}").toString();
    }

    private static Mutation text(String name, UnaryOperator<String> change) {
        return new Mutation("body: " + name, (request, random) -> {
            if (request.body == null || request.raw != null) {
                return false;
            }
            request.raw = change.apply(request.text()).getBytes(StandardCharsets.UTF_8);
            return true;
        });
    }

    private static Mutation encoded(String name, Charset charset) {
        return new Mutation("body: " + name, (request, random) -> {
            if (request.body == null || request.raw != null) {
                return false;
            }
            request.raw = request.text().getBytes(charset);
            if (random.nextBoolean()) {
                request.header("Content-Type: application/json; charset=" + charset.name());
            }
            return true;
        });
    }
}
