package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SupervisorTest {

    @Test
    void thePauseDoublesUpToHalfAMinuteAndStartsAnewAfterASteadyMinute() {
        Duration atOnce = Duration.ofSeconds(5);
        assertThat(Supervisor.pauseAfter(null, Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Supervisor.pauseAfter(Duration.ofSeconds(1), atOnce)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Supervisor.pauseAfter(Duration.ofSeconds(16), atOnce)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Supervisor.pauseAfter(Duration.ofSeconds(30), atOnce)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Supervisor.pauseAfter(Duration.ofSeconds(30), Duration.ofSeconds(61)))
                .isEqualTo(Duration.ofSeconds(1));
    }
}
