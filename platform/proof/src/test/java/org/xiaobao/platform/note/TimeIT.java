package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Instants keep their moment through JSON and database, whatever zone the machine is in. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class TimeIT {

    @Test
    void anInstantIsShownInTheInstitutionsOffset() {
        var answer = NoteClient.json("{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":\"2023-12-31T17:00:00.123456Z\"}")
                .post("/notes");

        UUID id = UUID.fromString(answer.jsonPath().getString("id"));
        String shown = "2024-01-01T01:00:00.123456+08:00";
        assertThat(answer.jsonPath().getString("writtenAt")).isEqualTo(shown);
        assertThat(NoteClient.admin().get("/notes/{id}", id).jsonPath().getString("writtenAt"))
                .isEqualTo(shown);
    }
}
