package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One operation of a contract: what may be sent, and which roles may send it. */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        String bodyType,
        JsonNode bodySchema,
        List<String> roles) {

    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    boolean hasBody() {
        return bodyType != null;
    }

    boolean hasJsonBody() {
        return hasBody() && bodyType.equals("application/json");
    }

    /** What it is about: the first word of its path, such as complaints. */
    String resource() {
        return path.split("/")[3];
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
