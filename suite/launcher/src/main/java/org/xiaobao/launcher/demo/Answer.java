package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What the gateway answered. */
record Answer(String request, int status, String etag, boolean replayed, JsonNode body) {

    /** Made by this very request, so the body shows the case as it is; otherwise it has to be read. */
    boolean isFresh() {
        return status == 201 && !replayed;
    }

    boolean isStale() {
        return status == 412;
    }

    Answer orFail() {
        if (status < 200 || status > 299) {
            throw new DemoFailure("%s 被拒绝 was refused: HTTP %d %s".formatted(request, status, body));
        }
        return this;
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    String text(String field) {
        return body.path(field).asText();
    }
}
