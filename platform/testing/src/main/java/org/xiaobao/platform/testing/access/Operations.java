package org.xiaobao.platform.testing.access;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the running service's OpenAPI document says of its operations, each named by method and path. */
final class Operations {

    private Operations() {}

    /** Every operation with the media type of its body, empty where it has none. */
    static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        operations().forEach((name, operation) -> bodies.put(name, mediaType(operation)));
        return bodies;
    }

    /** The operations that take an {@code If-Match}. */
    @SuppressWarnings("unchecked") // a JSON array of objects
    static Set<String> versioned() {
        Set<String> versioned = new TreeSet<>();
        operations().forEach((name, operation) -> {
            var parameters = (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
            if (parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.get("name")))) {
                versioned.add(name);
            }
        });
        return versioned;
    }

    private static Map<String, Map<String, Object>> operations() {
        JsonPath document = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        Map<String, Map<String, Object>> operations = new TreeMap<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (Set.of("get", "put", "post", "delete", "patch").contains(method)) {
                operations.put(method.toUpperCase() + " " + path, operation);
            }
        }));
        return operations;
    }

    @SuppressWarnings("unchecked") // a JSON object
    private static String mediaType(Map<String, Object> operation) {
        var body = (Map<String, Map<String, Object>>) operation.get("requestBody");
        return body == null ? "" : body.get("content").keySet().iterator().next();
    }
}
