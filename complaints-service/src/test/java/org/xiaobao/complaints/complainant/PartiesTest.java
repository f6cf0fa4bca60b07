package org.xiaobao.complaints.complainant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.privacy.Secret;

class PartiesTest {

    private static final Secret AGENT = new Secret("{}");

    @Test
    void aComplaintIsJointWhenItHasRepresentativesOrMoreThanOnePersonComplains() {
        assertThat(Parties.of(null, List.of(), 2).isJoint()).isTrue();
        assertThat(Parties.of(null, List.of(), 1).isJoint()).isFalse();
        assertThat(Parties.of(null, List.of(new Person("张三", null, null)), null).isJoint())
                .isTrue();
        assertThat(new Parties(AGENT, null, null, null).isJoint()).isFalse();
    }
}
