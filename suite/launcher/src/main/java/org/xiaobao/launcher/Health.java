package org.xiaobao.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a service says of itself at {@code /q/health}: a service can answer and yet not be well, because events do not
 * arrive or figures do not follow from their facts. Then the checks that say so, with what they tell.
 */
record Health(boolean isWell, List<String> remarks) {

    static final Health UNKNOWN = new Health(false, List.of("its health cannot be read"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Health of(String json) {
        try {
            JsonNode health = MAPPER.readTree(json);
            List<String> remarks = new ArrayList<>();
            health.path("checks").forEach(check -> {
                if (!isUp(check) || check.path("data").path("waiting").asLong() > 0 && isLetters(check)) {
                    remarks.add(check.path("name").asText() + ": " + data(check));
                }
            });
            return new Health(isUp(health), remarks);
        } catch (JsonProcessingException foreign) {
            return UNKNOWN;
        }
    }

    /** Dead letters are no illness, but somebody should look at them. */
    private static boolean isLetters(JsonNode check) {
        return check.path("name").asText().equals("dead letters");
    }

    private static boolean isUp(JsonNode node) {
        return node.path("status").asText().equals("UP");
    }

    private static String data(JsonNode check) {
        return check.path("data").properties().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().asText())
                .collect(Collectors.joining(", "));
    }
}
