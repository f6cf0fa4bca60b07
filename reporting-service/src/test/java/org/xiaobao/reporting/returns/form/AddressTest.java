package org.xiaobao.reporting.returns.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void anAddressIsReadAsItIsWritten() {
        for (String text : new String[] {"A1", "B3", "Z200", "J10"}) {
            assertThat(Address.of(text)).get().hasToString(text);
        }
        assertThat(Address.of("B3")).contains(new Address(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "A01", "a1", "AA1", "A201", "A1000", "A-1", "A１", "Ａ1", "A1 "})
    void anythingElseIsNone(String text) {
        assertThat(Address.of(text)).isEmpty();
    }
}
