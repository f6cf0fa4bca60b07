package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void aServiceThatIsWellHasNothingToRemark() {
        Health health = Health.of("""
                {"status": "UP", "checks": [
                  {"name": "events arrive", "status": "UP", "data": {"lag": 0}},
                  {"name": "dead letters", "status": "UP", "data": {"waiting": 0}}]}
                """);

        assertThat(health.isWell()).isTrue();
        assertThat(health.remarks()).isEmpty();
    }

    @Test
    void aStandingPartitionAndADifferenceAreIllAndSaidWithWhatIsKnown() {
        Health health = Health.of("""
                {"status": "DOWN", "checks": [
                  {"name": "Database connections health check", "status": "UP", "data": {"<default>": "UP"}},
                  {"name": "events arrive", "status": "DOWN",
                   "data": {"standing mediation.events.v1-3@17": "since 2026-01-01T00:00:00Z: PSQLException 53100"}},
                  {"name": "figures follow from facts", "status": "DOWN", "data": {"differences": 2}}]}
                """);

        assertThat(health.isWell()).isFalse();
        assertThat(health.remarks())
                .containsExactly(
                        "events arrive: standing mediation.events.v1-3@17 since 2026-01-01T00:00:00Z:"
                                + " PSQLException 53100",
                        "figures follow from facts: differences 2");
    }

    @Test
    void deadLettersAreToldWithoutCallingTheServiceIll() {
        Health health = Health.of("""
                {"status": "UP", "checks": [{"name": "dead letters", "status": "UP", "data": {"waiting": 3}}]}
                """);

        assertThat(health.isWell()).isTrue();
        assertThat(health.remarks()).containsExactly("dead letters: waiting 3");
    }

    @Test
    void whatIsNoHealthIsNotTakenForGood() {
        assertThat(Health.of("<html>").isWell()).isFalse();
        assertThat(Health.of("{}").isWell()).isFalse();
    }
}
