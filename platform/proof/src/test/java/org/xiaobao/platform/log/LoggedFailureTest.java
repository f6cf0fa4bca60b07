package org.xiaobao.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ERROR: duplicate key value violates unique constraint \"complaint_number_key\" Detail: Key (phone)=(13900001234) already exists."
                        + "|ERROR: duplicate key value violates unique constraint \"complaint_number_key\" Detail: Key …=… already exists.",
                "ERROR: invalid input syntax for type integer: \"139 0000\"|ERROR: invalid input syntax for type integer: …",
                "For input string: \"abc\"|For input string: …",
                "Text '2026-02-30x' could not be parsed|Text … could not be parsed",
                "Batch entry 0 insert into note values ('慕容晚','x') was aborted|Batch entry 0 insert into note values … was aborted",
                "no such person 慕容晚, 0596-7361234, wan@bank.cn|no such person …, …, …",
                "invalid value: \"Wan Tang\", Zhang|invalid value: …, Zhang",
                "Port already bound: 8081|Port already bound: 8081",
                "null value in column \"title\" of relation \"note\"|null value in column \"title\" of relation \"note\"",
            })
    void namesAreKeptAndValuesAreNot(String message, String logged) {
        assertThat(LoggedFailure.of(new IllegalStateException(message)).getMessage())
                .isEqualTo(logged);
    }

    @Test
    void classesPlacesCausesAndSqlStatesStay() {
        SQLException refused = new SQLException("value (慕容晚) is out of range", "22003");
        IllegalStateException failure = new IllegalStateException("wrapped", refused);
        failure.addSuppressed(new IllegalArgumentException("13900001234"));

        String logged = printed(LoggedFailure.of(failure));

        assertThat(logged)
                .contains("java.lang.IllegalStateException: wrapped", "LoggedFailureTest.java")
                .contains("Caused by: java.sql.SQLException: [SQL state 22003] value … is out of range")
                .contains("Suppressed: java.lang.IllegalArgumentException: …")
                .doesNotContain("慕容晚", "13900001234");
    }

    @Test
    void whatTheJdkSaysOfADateIsNotRepeated() {
        try {
            LocalDate.parse("13900001234");
        } catch (DateTimeParseException said) {
            assertThat(printed(LoggedFailure.of(said)))
                    .doesNotContain("13900001234")
                    .contains("DateTimeParseException");
        }
    }

    @Test
    void causesInACircleEnd() {
        IllegalStateException outer = new IllegalStateException("outer");
        outer.initCause(new IllegalStateException("inner", outer));

        assertThat(printed(LoggedFailure.of(outer))).contains("outer", "inner");
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
