package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** kill -9 of any process while the year is being played: the figures are exact all the same. */
@Isolated("kills processes")
@ExtendWith(SuiteExtension.class)
class KillAnyProcessIT {

    private final Suite suite;

    KillAnyProcessIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void onlyWithASuiteOfItsOwn() {
        assumeTrue(suite.launcher().isPresent(), "kills processes: only with a suite of its own");
    }

    @AfterEach
    void everyoneIsBack() {
        suite.launcher().ifPresent(LauncherProcess::awaitEveryoneReady);
    }

    @Test
    void everyChildIsKilledInTurnAndTheFiguresAreExact() {
        LauncherProcess launcher = suite.launcher().orElseThrow();
        PlayingYear year = new PlayingYear(suite, "KILLED1");
        year.awaitMany("complaint-officer", "/api/v1/complaints", 5);
        launcher.kill("complaints-service");
        year.awaitMany("mediation-officer", "/api/v1/mediations", 10);
        launcher.kill("mediation-service");
        year.awaitMany("mediation-officer", "/api/v1/mediations", 35);
        launcher.kill("gateway");
        year.awaitMany("reviewer", "/api/v1/reviews", 40);
        launcher.kill("review-service");
        year.awaitMany("reviewer", "/api/v1/reviews", 100);
        launcher.kill("postgres");
        year.awaitMany("reviewer", "/api/v1/reviews", 160);
        launcher.kill("keycloak");
        year.awaitMany("reviewer", "/api/v1/reviews", 220);
        launcher.kill("reporting-service");
        year.awaitMany("trainer", "/api/v1/campaigns", 2);
        launcher.kill("training-service");
        assertExact(year);
    }

    @Test
    void theLauncherWithTheBrokerIsKilledAndStartedAgainAndTheFiguresAreExact() {
        LauncherProcess launcher = suite.launcher().orElseThrow();
        PlayingYear year = new PlayingYear(suite, "KILLED2");
        year.awaitMany("reviewer", "/api/v1/reviews", 50);
        launcher.kill("launcher");
        launcher.start();
        assertExact(year);
    }

    private void assertExact(PlayingYear year) {
        Suite.Playing played = year.end();
        assertThat(played.code()).as(played.output()).isZero();
    }
}
