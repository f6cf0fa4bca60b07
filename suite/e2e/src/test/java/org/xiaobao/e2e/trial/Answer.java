package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.xiaobao.e2e.Api;

/** What came back; status 0 when nothing did, and then {@code head} says what happened instead. */
record Answer(int status, String head, byte[] body, long millis) {

    String header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    boolean isText() {
        String type = header("Content-Type");
        return type.contains("json") || type.startsWith("text/");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return Api.JSON.readTree(text());
        } catch (JsonProcessingException noJson) {
            return Api.JSON.missingNode();
        }
    }

    @Override
    public String toString() {
        String text = isText() || body.length == 0 ? text() : body.length + " bytes";
        return status + " in " + millis + " ms " + header("Content-Type") + " "
                + (status == 0 ? head : text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
