package org.xiaobao.platform.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

class ActTimeTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);

    @Test
    void withoutATimeItIsNow() {
        assertThat(ActTime.resolve(null, BEFORE, NOW)).isEqualTo(NOW);
    }

    @Test
    void whatTheRequestSaysCounts() {
        assertThat(ActTime.resolve(BEFORE, null, NOW)).isEqualTo(BEFORE);
        assertThat(ActTime.resolve(BEFORE, BEFORE, NOW)).isEqualTo(BEFORE);
        assertThat(ActTime.resolve(NOW, BEFORE, NOW)).isEqualTo(NOW);
    }

    @Test
    void theFutureIsRefused() {
        refused(NOW.plusSeconds(121), null);
    }

    @Test
    void aClockALittleFastIsAllowedAndOursIsKept() {
        assertThat(ActTime.resolve(NOW.plusSeconds(5), BEFORE, NOW)).isEqualTo(NOW);
        assertThat(ActTime.past("/receivedAt", NOW.plusSeconds(120), NOW)).isEqualTo(NOW);
        assertThat(ActTime.past("/receivedAt", BEFORE, NOW)).isEqualTo(BEFORE);
    }

    @Test
    void aTimeBeforeTheActItFollowsIsRefused() {
        refused(BEFORE.minusMillis(1), BEFORE);
    }

    @Test
    void aDayEndsWhereTheInstitutionLives() {
        assertThat(Zones.dayOf(Instant.parse("2023-12-31T15:59:59Z"))).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(Zones.dayOf(Instant.parse("2023-12-31T16:00:00Z"))).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    private static void refused(Instant at, Instant notBefore) {
        assertThatThrownBy(() -> ActTime.resolve(at, notBefore, NOW))
                .isInstanceOfSatisfying(DomainProblem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.INVALID_DATA);
                    assertThat(problem.violations()).extracting("pointer").containsExactly("/at");
                });
    }
}
