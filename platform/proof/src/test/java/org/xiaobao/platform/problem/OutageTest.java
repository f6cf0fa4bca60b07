package org.xiaobao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @Test
    void aDatabaseThatDoesNotListenIsAnOutage() {
        Throwable refused =
                catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/x", "x", "x"));

        assertThat(Outage.isBehind(new IllegalStateException("the key could not be locked", refused)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "57014", "55P03", "25P03"})
    void aLostConnectionAServerThatGoesOrComesAndTimeRunOutAreOutages(String state) {
        assertThat(Outage.isBehind(new SQLException("gone", state))).isTrue();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAnOutage() {
        assertThat(Outage.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001"})
    void whatOurOwnStatementsCauseIsNone(String state) {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("ours", state))))
                .isFalse();
    }

    @Test
    void anyOtherFailureIsNone() {
        assertThat(Outage.isBehind(new IllegalStateException("bug"))).isFalse();
    }
}
