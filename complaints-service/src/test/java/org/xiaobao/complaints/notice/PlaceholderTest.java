package org.xiaobao.complaints.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void eachPlaceholderGivesWayToItsValue() {
        assertThat(Placeholder.fill(
                        "{{投诉人}}:编号{{ 投诉编号 }}", Map.of(Placeholder.COMPLAINANT, "张某", Placeholder.NUMBER, "TS1")))
                .isEqualTo("张某:编号TS1");
    }

    @Test
    void aValueIsTextAndNeverATemplate() {
        assertThat(Placeholder.fill("{{投诉请求}}", Map.of(Placeholder.DEMAND, "$1 \\ {{核实情况}}")))
                .isEqualTo("$1 \\ {{核实情况}}");
    }

    @Test
    void whatHasNoValueLeavesNothing() {
        assertThat(Placeholder.fill("[{{补偿金额}}]", Map.of())).isEqualTo("[]");
    }

    @Test
    void unknownPlaceholdersAreNamed() {
        assertThat(Placeholder.unknownIn("{{投诉人}} {{客户号}} {{}}")).containsExactly("客户号", "");
    }

    @Test
    void whatANoticeMustStateIsMissedWhenItIsNotThere() {
        assertThat(Placeholder.missingIn("{{核实情况}}{{处理结论}}"))
                .containsExactlyInAnyOrder(Placeholder.BASIS, Placeholder.REMEDIES);
    }
}
