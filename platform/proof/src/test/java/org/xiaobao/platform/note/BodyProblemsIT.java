package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaobao.platform.testing.Problems;

/** Every way a body can be wrong is answered by a problem that says so, in both languages, and nothing is stored. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class BodyProblemsIT {

    @Inject
    Notes notes;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "broken JSON|{\"title\":",
                "no JSON at all|title=a",
                "a doubled key|{\"title\":\"a\",\"title\":\"b\",\"kind\":\"PLAIN\"}",
                "something after the end|{\"title\":\"a\",\"kind\":\"PLAIN\"} {}",
                "garbage after the end|{\"title\":\"a\",\"kind\":\"PLAIN\"} oops",
                "an array|[{\"title\":\"a\",\"kind\":\"PLAIN\"}]",
                "a bare string|\"title\"",
            })
    void aBodyThatIsNoJsonObjectIsUnreadable(String name, String body) {
        refused(body, 400, "unreadable-json");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown field|{\"title\":\"a\",\"kind\":\"PLAIN\",\"colour\":1}|/colour",
                "an unknown nested field|{\"title\":\"a\",\"kind\":\"PLAIN\",\"author\":{\"name\":\"b\",\"age\":1}}|/author/age",
                "an unknown field in a list|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[{\"text\":\"b\",\"rank\":1},{\"text\":\"c\",\"rank\":1,\"size\":2}]}|/lines/1/size",
                "an unknown enum value|{\"title\":\"a\",\"kind\":\"PURPLE\"}|/kind",
                "an enum in lower case|{\"title\":\"a\",\"kind\":\"plain\"}|/kind",
                "a number for an enum|{\"title\":\"a\",\"kind\":0}|/kind",
                "an empty enum|{\"title\":\"a\",\"kind\":\"\"}|/kind",
                "a number for a text|{\"title\":1,\"kind\":\"PLAIN\"}|/title",
                "a boolean for a text|{\"title\":true,\"kind\":\"PLAIN\"}|/title",
                "a control character|{\"title\":\"a\\u0000b\",\"kind\":\"PLAIN\"}|/title",
                "an object for a text|{\"title\":{},\"kind\":\"PLAIN\"}|/title",
                "a text for a number|{\"title\":\"a\",\"kind\":\"PLAIN\",\"amount\":\"12\"}|/amount",
                "an empty text for a number|{\"title\":\"a\",\"kind\":\"PLAIN\",\"amount\":\"\"}|/amount",
                "a fraction for an integer|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[{\"text\":\"b\",\"rank\":1.5}]}|/lines/0/rank",
                "too large an integer|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[{\"text\":\"b\",\"rank\":99999999999}]}|/lines/0/rank",
                "null for a primitive|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[{\"text\":\"b\",\"rank\":null}]}|/lines/0/rank",
                "an object for a list|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":{}}|/lines",
                "a date that is none|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":\"2024-02-30\"}|/dueOn",
                "a number for a date|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":20240304}|/dueOn",
                "a time without offset|{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":\"2024-03-04T09:30:00\"}|/at",
                "a number for a time|{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":1709516000}|/at",
                "a day of JavaScript|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":\"2025-12-31T16:00:00.000Z\"}|/dueOn",
                "a day in parts|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":[2026,11,2]}|/dueOn",
                "a day with a blank|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":\" 2026-11-02\"}|/dueOn",
                "a day of another age|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":\"0206-11-02\"}|/dueOn",
                "a day nobody will see|{\"title\":\"a\",\"kind\":\"PLAIN\",\"dueOn\":\"+40000-01-01\"}|/dueOn",
                "a year beyond all|{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":\"+999999999-01-01T00:00:00Z\"}|/at",
                "half a character|{\"title\":\"退费\\ud83d\",\"kind\":\"PLAIN\"}|/title",
                "a text of nothing|{\"title\":\"\\u200b\\u00a0\\u2800\",\"kind\":\"PLAIN\"}|/title",
                "an endless number|{\"title\":\"a\",\"kind\":\"PLAIN\",\"amount\":1e99999999}|/amount",
                "a number at the end of int|{\"title\":\"a\",\"kind\":\"PLAIN\",\"amount\":1E+2147483647}|/amount",
                "a time in the future|{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":\"2999-03-04T09:30:00+08:00\"}|/at",
                "a missing text|{\"kind\":\"PLAIN\"}|/title",
                "a null text|{\"title\":null,\"kind\":\"PLAIN\"}|/title",
                "a blank text|{\"title\":\"  \",\"kind\":\"PLAIN\"}|/title",
                "a missing enum|{\"title\":\"a\"}|/kind",
                "a negative amount|{\"title\":\"a\",\"kind\":\"PLAIN\",\"amount\":-0.01}|/amount",
                "a nested blank|{\"title\":\"a\",\"kind\":\"PLAIN\",\"author\":{\"name\":\"\"}}|/author/name",
                "a nested text over its limit|{\"title\":\"a\",\"kind\":\"PLAIN\",\"author\":{\"name\":\"123456789012345678901\"}}|/author/name",
                "a blank in a list|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[{\"text\":\"b\",\"rank\":1},{\"text\":\"\",\"rank\":1}]}|/lines/1/text",
                "a hole in a list|{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[null]}|/lines/0",
            })
    void invalidDataIsNamedByItsPointer(String name, String body, String pointer) {
        refused(body, 422, "invalid-data", pointer);
    }

    @Test
    void aFieldNamedByHalfACharacterIsUnreadable() {
        refused("{\"title\":\"a\",\"kind\":\"PLAIN\",\"\\ud83d\":1}", 400, "unreadable-json");
    }

    @Test
    void aListFullOfMistakesIsNotAnsweredWithASentenceForEach() {
        String holes = "{\"rank\":1},".repeat(5_000) + "{\"rank\":1}";
        Problems problem = Problems.expect(
                NoteClient.json("{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[" + holes + "]}")
                        .post("/notes"),
                422,
                "invalid-data");
        assertThat(problem.violations()).isEqualTo(50);
    }

    @Test
    void aListLongerThanAnybodyHasReasonToSendIsUnreadable() {
        refused(
                "{\"title\":\"a\",\"kind\":\"PLAIN\",\"lines\":[" + "{\"rank\":1},".repeat(200_000) + "{}]}",
                400,
                "unreadable-json");
    }

    @Test
    void aMissingBodyIsAskedFor() {
        refused("", 422, "invalid-data", "");
    }

    @Test
    void nullIsNoBody() {
        refused("null", 422, "invalid-data", "");
    }

    @Test
    void everyInvalidFieldIsNamedAtOnce() {
        refused("{\"title\":\"\",\"amount\":-1}", 422, "invalid-data", "/title", "/kind", "/amount");
    }

    @Test
    void anUnknownFieldInsideANumberOfLevelsIsRefusedBeforeTheStackEnds() {
        refused("[".repeat(5_000), 400, "unreadable-json");
    }

    @Test
    void aTextBeyondAllLimitsIsRefused() {
        String body = "{\"kind\":\"PLAIN\",\"title\":\"" + "x".repeat(1_100_000) + "\"}";

        var answer = NoteClient.json(body).post("/notes");

        assertThat(answer.statusCode()).isIn(400, 422);
        Problems.expect(answer, answer.statusCode(), answer.statusCode() == 400 ? "unreadable-json" : "invalid-data");
    }

    private void refused(String body, int status, String code, String... pointers) {
        long before = stored();
        for (var language : Map.of("zh-CN,zh;q=0.9", true, "en-US", false).entrySet()) {
            Problems problem = Problems.expect(
                    NoteClient.json(body)
                            .header("Accept-Language", language.getKey())
                            .post("/notes"),
                    status,
                    code);
            for (String pointer : pointers) {
                problem.violationAt(pointer);
            }
            if (language.getValue()) {
                problem.inChinese();
            } else {
                problem.inEnglish();
            }
        }
        assertThat(stored()).as("notes stored").isEqualTo(before);
    }

    private long stored() {
        return QuarkusTransaction.requiringNew().call(notes::count);
    }
}
