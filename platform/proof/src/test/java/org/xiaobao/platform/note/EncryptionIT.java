package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A secret column is readable through the service and through nothing else. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class EncryptionIT {

    @Test
    void aSecretIsEncryptedInTheDatabaseAndReadableThroughTheService() throws SQLException {
        UUID note = UUID.fromString(NoteClient.json("{\"title\":\"a\",\"kind\":\"PLAIN\",\"body\":\"张三 13812345678\"}")
                .post("/notes")
                .jsonPath()
                .getString("id"));

        assertThat(NoteClient.admin().get("/notes/{id}", note).jsonPath().getString("body"))
                .isEqualTo("张三 13812345678");
        String stored = Db.one("select encode(body, 'hex') from note where id = '" + note + "'");
        assertThat(stored).isNotBlank().doesNotContain(hex("张三"), hex("13812345678"));
    }

    @Test
    void theSameTextTwiceIsNotTheSameBytes() throws SQLException {
        String title = "twice " + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            NoteClient.json("{\"title\":\"" + title + "\",\"kind\":\"PLAIN\",\"body\":\"same\"}")
                    .post("/notes");
        }

        assertThat(Db.one("select count(distinct body) from note where title = '" + title + "'"))
                .isEqualTo("2");
    }

    @Test
    void noSecretStaysNull() throws SQLException {
        UUID note = NoteClient.written();

        assertThat(Db.one("select body is null from note where id = '" + note + "'"))
                .isEqualTo("t");
        assertThat(NoteClient.admin().get("/notes/{id}", note).jsonPath().getString("body"))
                .isNull();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
