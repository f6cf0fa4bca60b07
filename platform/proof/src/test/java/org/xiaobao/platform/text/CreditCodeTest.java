package org.xiaobao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeTest {

    @Test
    void theExampleOfTheStandardIsValid() {
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
    }

    @Test
    void aSlipOfOneSignIsFound() {
        assertThat(CreditCode.isValid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isValid("91350100M000101Y43")).isFalse();
    }

    @Test
    void signsTheStandardLeavesOutAndOtherLengthsAreNotValid() {
        assertThat(CreditCode.isValid("9135010OM000100Y43")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.isValid("")).isFalse();
    }
}
