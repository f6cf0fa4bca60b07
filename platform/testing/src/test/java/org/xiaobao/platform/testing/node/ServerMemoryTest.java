package org.xiaobao.platform.testing.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerMemoryTest {

    @ParameterizedTest
    @CsvSource({"1, 128MB", "2, 128MB", "8, 512MB", "24, 1536MB", "256, 2048MB"})
    void theServerGetsASixteenthWithinBounds(long gigabytes, String buffers) {
        assertThat(ServerMemory.sharedBuffers(gigabytes * 1024 * 1024 * 1024)).isEqualTo(buffers);
    }
}
