package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Problems;

/** Queries and paths are read by the readers of bodies. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class QueryIT {

    @Test
    void fullWidthIsUnderstoodWhereHalfWidthIs() {
        List<String> read = read(
                "source=１２３４５&unit=／ＨＱ／ＯＵＴＬＥＴ－０３&day=２０２６－０３－０４&kind=ＰＬＡＩＮ&limit=１０&of=0192f0c1-2d3e-7f40-8a51-6b7c8d9e0f10&tag=a&tag=ｂ");

        assertThat(read)
                .containsExactly(
                        "12345",
                        "/HQ/OUTLET-03",
                        "2026-03-04",
                        "PLAIN",
                        "10",
                        "0192f0c1-2d3e-7f40-8a51-6b7c8d9e0f10",
                        "[a, b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source=12345&source=968133|/source",
                "Source=12345|/Source",
                "colour=red|/colour",
                "source=%E2%80%8B|/source",
                "source=%00|/source",
                "unit=/HQ/|/unit",
                "unit=HQ|/unit",
                "unit=//HQ|/unit",
                "day=2026-3-4|/day",
                "day=0206-11-02|/day",
                "day=+40000-01-01|/day",
                "day=2025-12-31T16:00:00.000Z|/day",
                "kind=plain|/kind",
                "limit=1.0|/limit",
                "limit=99999999999|/limit",
                "of=1-1-1-1-1|/of",
                "of=%7B0192f0c1-2d3e-7f40-8a51-6b7c8d9e0f10%7D|/of",
            })
    void whatCannotBeReadIsNamed(String query, String pointer) {
        Problems.expect(get(query), 422, "invalid-data").violationAt(pointer).inChinese();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ED%A0%BD", "%07", "%C3"})
    void aPathThatNoKeyCanHaveIsNotFound(String key) {
        var answer = NoteClient.admin().urlEncodingEnabled(false).get("/readings/" + key);

        assertThat(answer.statusCode()).isIn(400, 404);
    }

    private static List<String> read(String query) {
        var answer = get(query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("");
    }

    private static io.restassured.response.Response get(String query) {
        String encoded = query.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.matches("[\\x21-\\x7e]")
                        ? sign.replace("+", "%2B")
                        : java.net.URLEncoder.encode(sign, java.nio.charset.StandardCharsets.UTF_8))
                .reduce("", String::concat);
        return NoteClient.admin().urlEncodingEnabled(false).get("/readings?" + encoded);
    }
}
