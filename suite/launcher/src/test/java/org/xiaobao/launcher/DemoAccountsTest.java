package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.xiaobao.launcher.DemoAccounts.Account;

class DemoAccountsTest {

    private final Account reviewer = new Account("reviewer", "HUAAN", "/HQ");

    @Test
    void aTokenWithRoleInstitutionAndUnitIsTheAccounts() {
        assertThat(DemoAccounts.says(answer("HUAAN", "/HQ", "offline_access\",\"reviewer"), reviewer))
                .isTrue();
    }

    @Test
    void anAccountWhoseMakingWasCutOffBeforeItsRoleIsPutRight() {
        assertThat(DemoAccounts.says(answer("HUAAN", "/HQ", "offline_access"), reviewer))
                .isFalse();
    }

    @Test
    void anAccountOfAnotherInstitutionOrUnitIsPutRight() {
        assertThat(DemoAccounts.says(answer("OTHER", "/HQ", "reviewer"), reviewer))
                .isFalse();
        assertThat(DemoAccounts.says(answer("HUAAN", "/hq", "reviewer"), reviewer))
                .isFalse();
    }

    private static String answer(String institution, String unit, String roles) {
        String claims = "{\"institution\":\"" + institution + "\",\"unit\":\"" + unit
                + "\",\"realm_access\":{\"roles\":[\"" + roles + "\"]}}";
        String encoded = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "{\"access_token\":\"e30." + encoded + ".c2ln\"}";
    }
}
