package org.xiaobao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

class CursorTest {

    @Test
    void theKeysOfARowComeBackAsTheyWent() {
        Instant at = Instant.parse("2024-03-04T01:30:00.123456Z");
        UUID id = UUID.randomUUID();

        assertThat(Cursor.read(Cursor.of(at, "投诉/1", id), 3)).containsExactly(at.toString(), "投诉/1", id.toString());
        assertThat(Cursor.read(Cursor.of("", ""), 2)).containsExactly("", "");
    }

    @Test
    void aCursorFitsIntoAQueryStringAsItIs() {
        assertThat(Cursor.of("消保?&=+/", 1)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "", "abc", "eA", "消保"})
    void whatIsNoCursorIsRefused(String broken) {
        assertThatThrownBy(() -> Cursor.read(broken, 2)).isInstanceOfSatisfying(DomainProblem.class, refused -> {
            assertThat(refused.type()).isEqualTo(CommonProblem.INVALID_DATA);
            assertThat(refused.violations()).extracting("pointer").containsExactly("/cursor");
        });
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThatThrownBy(() -> Cursor.read(Cursor.of("one"), 2)).isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() ->
                        Cursor.read(Base64.getUrlEncoder().encodeToString("a,b".getBytes(StandardCharsets.UTF_8)), 2))
                .isInstanceOf(DomainProblem.class);
    }

    @Test
    void aPageKnowsWhetherThereIsMore() {
        List<Integer> rows = IntStream.rangeClosed(1, 4).boxed().toList();

        Page<String> first = Page.of(rows, 3, row -> "row " + row, row -> Cursor.of(row), null);
        assertThat(first.items()).containsExactly("row 1", "row 2", "row 3");
        assertThat(Cursor.read(first.next(), 1)).containsExactly("3");
        assertThat(Page.of(rows.subList(0, 3), 3, row -> row, row -> Cursor.of(row), 3L)
                        .next())
                .isNull();
        assertThat(Page.of(List.<Integer>of(), 3, row -> row, row -> Cursor.of(row), null)
                        .items())
                .isEmpty();
    }
}
