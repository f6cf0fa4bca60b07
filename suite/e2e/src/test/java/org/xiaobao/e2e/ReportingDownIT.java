package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Cases change while reporting is down; once it is back, its figures are as if it had never been away. */
@Isolated("kills a process")
@ExtendWith(SuiteExtension.class)
class ReportingDownIT {

    private static final int YEAR = 2020;

    private final Suite suite;
    private final Metrics metrics;
    private final Api officer;

    ReportingDownIT(Suite suite) {
        this.suite = suite;
        this.metrics = new Metrics(suite, YEAR);
        this.officer = suite.as("complaint-officer");
    }

    @Test
    void whatHappenedWhileItWasDownIsCountedWhenItIsBack() {
        assumeTrue(suite.launcher().isPresent(), "kills a process: only with a suite of its own");
        JsonNode before = metrics.read().path("complaints");
        List<String> known = register(2);
        suite.launcher().orElseThrow().kill("reporting-service");

        List<String> fresh = register(4);
        act(known.get(0), "rejection", "{\"reason\": \"非本机构业务(测试数据)\", \"at\": \"2020-06-04T10:00:00+08:00\"}");
        act(known.get(1), "withdrawal", "{\"at\": \"2020-06-05T10:00:00+08:00\"}");
        link(fresh.get(0), fresh.get(1));
        assertThat(metrics.status())
                .as("reporting was away while cases changed")
                .isNotEqualTo(200);

        await().atMost(Duration.ofSeconds(180))
                .ignoreExceptions()
                .untilAsserted(() -> assertGrowth(before, metrics.read().path("complaints")));
    }

    private static void assertGrowth(JsonNode before, JsonNode after) {
        assertThat(after.path("gross").asInt() - before.path("gross").asInt()).isEqualTo(6);
        assertThat(after.path("rejected").asInt() - before.path("rejected").asInt())
                .isEqualTo(1);
        assertThat(after.path("withdrawnInTime").asInt()
                        - before.path("withdrawnInTime").asInt())
                .isEqualTo(1);
        assertThat(after.path("repeat").asInt() - before.path("repeat").asInt()).isEqualTo(1);
        assertThat(after.path("valid").asInt() - before.path("valid").asInt()).isEqualTo(3);
    }

    private List<String> register(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Api.Reply reply =
                    officer.post(Complaints.PATH, Complaints.ofYear(YEAR).toString());
            assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
            ids.add(reply.text("/id"));
        }
        return ids;
    }

    private void act(String id, String act, String body) {
        Api.Reply reply = officer.post(Complaints.PATH + "/" + id + "/" + act, body);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    private void link(String repeat, String original) {
        String body = "{\"originalId\": \"%s\", \"reason\": \"同一客户同一诉求(测试数据)\"}".formatted(original);
        String path = Complaints.PATH + "/" + repeat;
        Api.Reply reply = officer.send(
                "PUT", path + "/repeat-of", body, "If-Match", officer.get(path).etag());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }
}
