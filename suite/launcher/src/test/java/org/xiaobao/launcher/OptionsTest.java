package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaobao.launcher.DemoAccounts.Account;

class OptionsTest {

    @Test
    void withoutAWordTheSuiteIsStarted() {
        assertThat(Options.of().command()).isEqualTo("start");
    }

    @Test
    void wordsAndNamedValuesAreToldApart() {
        Options options = Options.of("token", "--unit", "/HQ/OUTLET-03", "unit-handler");
        assertThat(options.onlyWord("a role")).isEqualTo("unit-handler");
        assertThat(options.or("--unit", "/HQ")).isEqualTo("/HQ/OUTLET-03");
        assertThat(options.or("--institution", "HUAAN")).isEqualTo("HUAAN");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.of("demo", "--kepe"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--kepe");
        assertThatThrownBy(() -> Options.of("token").onlyWord("a role")).hasMessageContaining("a role");
    }

    @ParameterizedTest
    @CsvSource({"clerk,HUAAN,/HQ,clerk", "auditor,huaan,/HQ,huaan", "auditor,HUAAN,HQ,HQ", "auditor,HUAAN,/HQ/..,/HQ/.."
    })
    void anAccountThatCannotBeIsRefusedWithTheWrongPart(String role, String institution, String unit, String wrong) {
        assertThatThrownBy(() -> new Account(role, institution, unit))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(wrong);
    }

    @Test
    void anAccountIsNamedAfterWhatItMayDoAndWhere() {
        assertThat(new Account("unit-handler", "HUAAN", "/HQ/OUTLET-03").username())
                .isEqualTo("unit-handler.huaan.hq.outlet-03");
    }
}
