package org.xiaobao.complaints.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class DeadlineWatchIT {

    private static final String TYPE = "xiaobao.complaints.complaint.deadline-alarm.v1";

    @Inject
    DeadlineWatch watch;

    @Test
    void twoWatchersAtOnceRaiseEachAlarmOnceAndALaterOneNoneAgain() throws Exception {
        List<String> ids = IntStream.range(0, 8).mapToObj(n -> registered(12)).toList();
        twoWatchersAtOnce();
        watch.raiseAlarms();
        for (String id : ids) {
            assertThat(alarms(id, 6))
                    .containsExactlyInAnyOrder(
                            "STATUTORY D-5",
                            "STATUTORY D-3",
                            "INTERNAL D-5",
                            "INTERNAL D-3",
                            "INTERNAL D-1",
                            "INTERNAL OVERDUE");
        }
    }

    @Test
    void anExtensionArmsTheStagesOfTheNewDayOnly() {
        String id = registered(12);
        watch.raiseAlarms();
        alarms(id, 6);
        Api.act(id, "extensions", Map.of("reason", "需外调")).then().statusCode(201);
        Api.with(Tokens.with().role("approver").subject("manager").sign())
                .body(Map.of())
                .post(Api.COMPLAINTS + "/" + id + "/extensions/1/approval")
                .then()
                .statusCode(200);
        watch.raiseAlarms();
        assertThat(alarms(id, 6)).hasSize(6);
    }

    @Test
    void theNewDayHasItsOwnAlarmsWhenItComesNear() {
        Instant received = TestClock.now().minus(28, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String id = Api.registered(outlet(Api.complaintReceived(received.toString())));
        watch.raiseAlarms();
        assertThat(alarms(id, 8)).hasSize(8).contains("STATUTORY OVERDUE", "INTERNAL OVERDUE");
        Api.act(id, "extensions", Map.of("reason", "补录", "at", later(received, 10)))
                .then()
                .statusCode(201);
        Api.with(Tokens.with().role("approver").subject("manager").sign())
                .body(Map.of("at", later(received, 11)))
                .post(Api.COMPLAINTS + "/" + id + "/extensions/1/approval")
                .then()
                .statusCode(200);
        watch.raiseAlarms();
        int ofTheExtension = 2;
        assertThat(alarms(id, 10 + ofTheExtension).subList(8, 10)).containsExactly("STATUTORY D-5", "STATUTORY D-3");
    }

    @Test
    void aPausedClockRaisesNoAlarmUntilItRunsAgain() {
        String id = registered(12);
        String started = TestClock.now().minus(11, ChronoUnit.DAYS).toString().substring(0, 10);
        Api.act(
                        id,
                        "appraisals",
                        Map.of(
                                "body",
                                "某鉴定中心",
                                "subject",
                                "笔迹",
                                "startedOn",
                                started,
                                "complainantToldAt",
                                TestClock.now().minusSeconds(5).toString()))
                .then()
                .statusCode(201);
        watch.raiseAlarms();
        assertThat(alarms(id, 0)).isEmpty();
    }

    @Test
    void aCaseThatIsOverRaisesNothing() {
        String id = Api.registered(outlet(Api.complaint()));
        Api.act(id, "rejection", Map.of("reason", "不属于本机构业务")).then().statusCode(200);
        watch.raiseAlarms();
        assertThat(alarms(id, 0)).isEmpty();
    }

    private void twoWatchersAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> scan = () -> {
                watch.raiseAlarms();
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(scan, scan))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** All alarms that are on the topic once at least so many facts, and the registration, have arrived. */
    private static List<String> alarms(String id, int atLeast) {
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            probe.awaitFor(UUID.fromString(id), atLeast + 1);
            return probe.presentFor(UUID.fromString(id)).stream()
                    .filter(event -> event.type().equals(TYPE))
                    .map(event -> event.data().get("kind").asText() + " "
                            + event.data().get("stage").asText())
                    .toList();
        }
    }

    private static String later(Instant received, int days) {
        return received.plus(days, ChronoUnit.DAYS).toString();
    }

    private static String registered(int daysAgo) {
        return Api.registered(outlet(Api.complaintReceived(TestClock.now()
                .minus(daysAgo, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString())));
    }

    private static Map<String, Object> outlet(Map<String, Object> body) {
        body.put("source", "OUTLET");
        body.remove("sourceReference");
        return body;
    }
}
