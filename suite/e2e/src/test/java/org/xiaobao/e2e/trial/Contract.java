package org.xiaobao.e2e.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.xiaobao.e2e.Api;

/** The OpenAPI documents of the five services as the gateway gives them. */
record Contract(List<Operation> operations) {

    private static final List<String> SERVICES = List.of("complaints", "mediation", "review", "training", "reporting");
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    static Contract read(Api anyone) {
        List<Operation> all = new ArrayList<>();
        for (String service : SERVICES) {
            Api.Reply document = anyone.get("/openapi/" + service + "?format=json");
            assertThat(document.status()).as("document of " + service).isEqualTo(200);
            new Document(document.body()).addTo(all);
        }
        assertThat(all).as("operations of the contracts").hasSizeGreaterThan(100);
        return new Contract(List.copyOf(all));
    }

    private record Document(JsonNode root) {

        void addTo(List<Operation> all) {
            root.path("paths").properties().iterator().forEachRemaining(path -> METHODS.stream()
                    .filter(path.getValue()::has)
                    .map(method ->
                            operation(method, path.getKey(), path.getValue().path(method)))
                    .forEach(all::add));
        }

        private Operation operation(String method, String path, JsonNode it) {
            List<Operation.Parameter> parameters = StreamSupport.stream(
                            it.path("parameters").spliterator(), false)
                    .map(this::resolved)
                    .map(parameter -> new Operation.Parameter(
                            parameter.path("name").asText(),
                            parameter.path("in").asText(),
                            parameter.path("required").asBoolean(),
                            resolved(parameter.path("schema"))))
                    .toList();
            Iterator<Map.Entry<String, JsonNode>> bodies =
                    it.path("requestBody").path("content").properties().iterator();
            Map.Entry<String, JsonNode> body = bodies.hasNext() ? bodies.next() : null;
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    parameters,
                    body == null ? null : body.getKey(),
                    body == null ? null : resolved(body.getValue().path("schema")),
                    roles(it));
        }

        private static List<String> roles(JsonNode operation) {
            JsonNode first = operation.path("security").path(0).elements().next();
            return StreamSupport.stream(first.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        /** The schema with every reference in it replaced by what it refers to; the contracts have no cycles. */
        private JsonNode resolved(JsonNode node) {
            if (node.isArray()) {
                var copy = Api.JSON.createArrayNode();
                node.forEach(item -> copy.add(resolved(item)));
                return copy;
            }
            if (!node.isObject()) {
                return node;
            }
            ObjectNode copy = Api.JSON.createObjectNode();
            if (node.has("$ref")) {
                copy.setAll(
                        (ObjectNode) resolved(root.at(node.path("$ref").asText().substring(1))));
            }
            node.properties().iterator().forEachRemaining(field -> {
                if (!field.getKey().equals("$ref")) {
                    copy.set(field.getKey(), resolved(field.getValue()));
                }
            });
            return copy;
        }
    }
}
