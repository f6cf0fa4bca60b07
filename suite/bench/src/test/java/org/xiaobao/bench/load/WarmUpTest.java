package org.xiaobao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void whatStillGrowsIsNotSteady() {
        assertThat(WarmUp.isSteady(List.of(100.0, 200.0, 300.0, 310.0, 330.0, 350.0)))
                .isFalse();
    }

    @Test
    void whatHardlyGrowsAnyMoreIsSteady() {
        assertThat(WarmUp.isSteady(List.of(100.0, 400.0, 410.0, 405.0, 402.0, 408.0, 411.0)))
                .isTrue();
    }

    @Test
    void fewWindowsSayNothing() {
        assertThat(WarmUp.isSteady(List.of(400.0, 400.0, 400.0, 400.0, 400.0))).isFalse();
    }
}
