package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.RuleEvents;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/**
 * 启东农商银行 2024 as it published its year: 291 complaints by source and business channel, under its own names. It has a source that
 * no other bank has (省联社96008), calls others differently, and its channels are an edition of its own.
 */
@QuarkusTest
@WithTestResource(Backbone.class)
class QidongIT {

    private static final Map<String, Integer> SOURCES = Map.of("12378", 249, "PBOC", 5, "96008", 36, "PHONE", 1);
    private static final Map<String, Integer> CHANNELS =
            Map.of("FRONT_COUNTER", 21, "THIRD_PARTY", 3, "ELECTRONIC", 4, "FRONT_OTHER", 1, "BACK_OFFICE", 262);

    private final Wire qidong = Wire.fresh();

    @Test
    void theYearGivesItsTablesAndPercentagesUnderItsOwnNames() {
        RuleEvents rules = new RuleEvents(qidong);
        rules.source("12378", "12378系统转", "2024-01-01");
        rules.source("PBOC", "人民银行转办", "2024-01-01");
        rules.source("96008", "省联社96008转办", "2024-01-01");
        rules.source("PHONE", "电话", "2024-01-01");
        rules.list(
                "business-channels",
                "2024-01-01",
                Map.of("FRONT_OTHER", "其它", "FRONT_COUNTER", "营业现场", "BACK_OFFICE", "中、后台业务渠道"));
        qidong.send(complaints());
        qidong.awaitFigure(2024, "complaints.valid", 291);
        qidong.awaitFigure(2024, "complaints.bySource.find { it.code == '96008' }.label", "省联社96008转办");
        qidong.awaitFigure(2024, "complaints.byBusinessChannel.find { it.code == 'FRONT_OTHER' }.label", "其它");

        JsonPath year = qidong.metrics(2024);

        assertThat(rows(year, "bySource", "valid"))
                .contains(
                        tuple("12378系统转", 249, "85.57"),
                        tuple("人民银行转办", 5, "1.72"),
                        tuple("省联社96008转办", 36, "12.37"),
                        tuple("电话", 1, "0.34"));
        assertThat(rows(year, "byBusinessChannel", "count"))
                .contains(
                        tuple("营业现场", 21, "7.22"),
                        tuple("第三方渠道", 3, "1.03"),
                        tuple("电子渠道", 4, "1.37"),
                        tuple("其它", 1, "0.34"),
                        tuple("中、后台业务渠道", 262, "90.03"));
        assertThat(year.getList("complaints.bySource.valid", Integer.class).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(291);
    }

    private static List<org.assertj.core.groups.Tuple> rows(JsonPath year, String breakdown, String count) {
        return year.<Map<String, Object>>getList("complaints." + breakdown).stream()
                .map(row -> tuple(row.get("label"), row.get(count), row.get("percent")))
                .toList();
    }

    private static List<Subject> complaints() {
        List<String> channels = spread(CHANNELS);
        List<String> sources = spread(SOURCES);
        List<Subject> complaints = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            complaints.add(Subject.complaint(sources.get(i), "VALID").with("businessChannel", channels.get(i)));
        }
        return complaints;
    }

    private static List<String> spread(Map<String, Integer> counts) {
        List<String> codes = new ArrayList<>();
        counts.forEach((code, count) -> codes.addAll(Collections.nCopies(count, code)));
        return codes;
    }
}
