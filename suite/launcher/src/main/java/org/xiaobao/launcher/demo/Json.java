package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Request bodies, written as name, value, name, value; a null value leaves its field out. */
final class Json {

    /** Amounts stay exact on their way out and in. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static ObjectNode object(Object... namesAndValues) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.set((String) namesAndValues[i], MAPPER.valueToTree(plain(namesAndValues[i + 1])));
            }
        }
        return object;
    }

    /** Dates and instants as their ISO text; what JSON knows by itself stays. */
    private static Object plain(Object value) {
        return value instanceof java.time.temporal.Temporal ? value.toString() : value;
    }

    static List<ObjectNode> list(ObjectNode... objects) {
        return List.of(objects);
    }
}
