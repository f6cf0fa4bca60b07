package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hotline that pushes the same work order ten times at once causes one complaint, one event, one in the figures. */
@ExtendWith(SuiteExtension.class)
class WorkOrderPushedTenTimesIT {

    private static final int YEAR = 2021;

    private final Suite suite;
    private final Metrics metrics;

    WorkOrderPushedTenTimesIT(Suite suite) {
        this.suite = suite;
        this.metrics = new Metrics(suite, YEAR);
    }

    @Test
    void tenParallelPushesAreOneComplaintAndOneEvent() {
        int before = metrics.count("/complaints/gross");
        List<Api.Reply> replies = pushTenTimes(Complaints.ofYear(YEAR).toString());

        assertThat(replies).extracting(Api.Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(replies)
                .extracting(reply -> reply.text("/id"))
                .containsOnly(replies.get(0).text("/id"));
        assertThat(journalTypes(replies.get(0).text("/id")))
                .singleElement()
                .asString()
                .endsWith("complaint.received.v1");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(metrics.count("/complaints/gross"))
                .isEqualTo(before + 1));
    }

    private List<Api.Reply> pushTenTimes(String workOrder) {
        Api hotline = suite.as("hotline");
        suite.token("complaint-officer");
        CountDownLatch together = new CountDownLatch(10);
        List<CompletableFuture<Api.Reply>> pushes = IntStream.range(0, 10)
                .mapToObj(i -> new CompletableFuture<Api.Reply>()
                        .completeAsync(
                                () -> {
                                    together.countDown();
                                    await().until(() -> together.getCount() == 0);
                                    return hotline.post(Complaints.PATH, workOrder);
                                },
                                task -> new Thread(task).start()))
                .toList();
        return pushes.stream().map(CompletableFuture::join).toList();
    }

    private List<String> journalTypes(String id) {
        Api.Reply journal = suite.as("auditor").get(Complaints.PATH + "/" + id + "/journal");
        return StreamSupport.stream(journal.body().path("items").spliterator(), false)
                .map(entry -> entry.path("type").asText())
                .toList();
    }
}
