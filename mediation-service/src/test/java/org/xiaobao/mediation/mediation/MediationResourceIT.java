package org.xiaobao.mediation.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xiaobao.mediation.MediationApi.MEDIATIONS;
import static org.xiaobao.mediation.MediationApi.accepted;
import static org.xiaobao.mediation.MediationApi.act;
import static org.xiaobao.mediation.MediationApi.application;
import static org.xiaobao.mediation.MediationApi.applicationWith;
import static org.xiaobao.mediation.MediationApi.applied;
import static org.xiaobao.mediation.MediationApi.as;
import static org.xiaobao.mediation.MediationApi.asOfficer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class MediationResourceIT {

    @Inject
    DataSource database;

    @Test
    void aCaseGoesFromApplicationToAgreement() {
        UUID id = accepted();

        act(id, "agreement", agreement())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("AGREED"))
                .body("outcome", equalTo("AGREED"))
                .body("settledAmount", equalTo(8000.00f))
                .body("concludedAt", equalTo("2024-03-20T15:00:00+08:00"));

        as(Tokens.of("auditor"))
                .get(MEDIATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("number", startsWith("TJ2024-"))
                .body("contractAmount", equalTo(190807.00f))
                .body("claimedAmount", equalTo(12000.50f))
                .body("version", equalTo(2));
    }

    @Test
    void theOtherEndsNeedAReasonAndNameTheirOutcome() {
        Map<String, Object> reason = Map.of("reason", "分歧过大", "at", "2024-03-20T15:00:00+08:00");

        act(applied(), "refusal", reason).then().statusCode(200).body("outcome", equalTo("REFUSED"));
        act(applied(), "withdrawal", reason).then().statusCode(200).body("outcome", equalTo("WITHDRAWN"));
        act(accepted(), "failure", reason).then().statusCode(200).body("outcome", equalTo("FAILED"));
        act(accepted(), "termination", reason).then().statusCode(200).body("outcome", equalTo("TERMINATED"));
        Problems.expect(act(accepted(), "failure", Map.of()), 422, "invalid-data")
                .violationAt("/reason");
    }

    @Test
    void personalDataIsMaskedInAnswersAndEncryptedInTheDatabase() throws SQLException {
        UUID id = applied();

        asOfficer()
                .get(MEDIATIONS + "/" + id)
                .then()
                .body("parties[0].name", equalTo("虚**"))
                .body("parties[0].phone", equalTo("138****0001"))
                .body("parties[0].idNumber", equalTo("3506**********0011"))
                .body("contractNumber", equalTo("**********0317"));

        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select p.name, p.phone, m.contract_number from party p join mediation m"
                                + " on m.id = p.mediation_id where m.id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("虚构甲");
            assertThat(new String(row.getBytes(2), StandardCharsets.UTF_8)).doesNotContain("13800000001");
            assertThat(new String(row.getBytes(3), StandardCharsets.UTF_8)).doesNotContain("000317");
        }
    }

    @Test
    void personalDataInClearNeedsAReasonThatStaysInTheJournal() {
        UUID id = applied();

        Problems.expect(act(id, "personal-data-access", Map.of()), 422, "invalid-data")
                .violationAt("/reason");
        act(id, "personal-data-access", Map.of("reason", "核对当事人身份"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("parties[0].name", equalTo("虚构甲"))
                .body("parties[0].phone", equalTo("13800000001"))
                .body("contractNumber", equalTo("HT-2021-000317"));
        Problems.expect(
                as(Tokens.of("auditor"))
                        .body(Map.of("reason", "好奇"))
                        .post(MEDIATIONS + "/" + id + "/personal-data-access"),
                403,
                "forbidden");

        as(Tokens.of("auditor"))
                .get(MEDIATIONS + "/" + id + "/journal")
                .then()
                .body("[1].type", equalTo("xiaobao.mediation.mediation.personal-data-read.v1"))
                .body("[1].reason", equalTo("核对当事人身份"));
        act(id, "acceptance", Map.of()).then().statusCode(200).header("ETag", "\"1\"");
        try (EventProbe probe = EventProbe.on("mediation.events.v1")) {
            assertThat(probe.awaitFor(id, 2))
                    .extracting(ReceivedEvent::sequence)
                    .containsExactly(1L, 3L);
        }
    }

    @Test
    void theSameReferenceSentTenTimesInParallelIsOneCaseAndOneEvent() throws Exception {
        Map<String, Object> application = applicationWith("reference", "LOAN-" + UUID.randomUUID());
        ExecutorService senders = Executors.newFixedThreadPool(10);
        Callable<Response> send = () -> asOfficer().body(application).post(MEDIATIONS);

        List<Future<Response>> answers =
                senders.invokeAll(IntStream.range(0, 10).mapToObj(i -> send).toList());
        senders.shutdown();

        UUID id = UUID.fromString(answers.get(0).get().path("id"));
        int created = 0;
        for (Future<Response> answer : answers) {
            assertThat(answer.get().<String>path("id")).isEqualTo(id.toString());
            created += answer.get().statusCode() == 201 ? 1 : 0;
        }
        assertThat(created).isEqualTo(1);
        asOfficer().get(MEDIATIONS + "/" + id + "/journal").then().body("size()", equalTo(1));
    }

    @Test
    void aRepeatedKeyGivesTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        String first = asOfficer()
                .header("Idempotency-Key", key)
                .body(application())
                .post(MEDIATIONS)
                .path("id");

        asOfficer()
                .header("Idempotency-Key", key)
                .body(application())
                .post(MEDIATIONS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    @Test
    void theJournalNamesEveryActAndIsIntact() {
        UUID id = accepted();
        act(id, "failure", Map.of("reason", "电话 13800000001 无人接听")).then().statusCode(200);

        as(Tokens.of("auditor"))
                .get(MEDIATIONS + "/" + id + "/journal")
                .then()
                .statusCode(200)
                .body("sequence", contains(1, 2, 3))
                .body(
                        "type",
                        contains(
                                "xiaobao.mediation.mediation.applied.v1",
                                "xiaobao.mediation.mediation.accepted.v1",
                                "xiaobao.mediation.mediation.failed.v1"))
                .body("[2].reason", equalTo("电话 138******01 无人接听"))
                .body("data.reason", everyItem(nullValue()));
        as(Tokens.of("auditor"))
                .get(MEDIATIONS + "/" + id + "/journal/verification")
                .then()
                .body("intact", equalTo(true))
                .body("entries", equalTo(3));
    }

    @Test
    void everyActArrivesOnTheTopicInOrderWithoutPersonalData() {
        UUID id = accepted();
        act(id, "agreement", agreement()).then().statusCode(200);

        try (EventProbe probe = EventProbe.on("mediation.events.v1")) {
            List<ReceivedEvent> events = probe.awaitFor(id, 3);

            assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L);
            assertThat(events.get(2).type()).isEqualTo("xiaobao.mediation.mediation.agreed.v1");
            assertThat(events.get(2).data().at("/state/settledAmount").decimalValue())
                    .isEqualByComparingTo("8000.00");
            assertThat(events).allSatisfy(event -> assertThat(event.data().toString())
                    .doesNotContain("虚构甲", "13800000001", "350629199001010011", "000317", "分期偿还"));
        }
    }

    @Test
    void ofManyOfficersActingAtOnceOneWins() throws Exception {
        UUID id = applied();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        Callable<Integer> accept = () -> act(id, "acceptance", Map.of()).statusCode();

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer :
                officers.invokeAll(IntStream.range(0, 8).mapToObj(i -> accept).toList())) {
            answers.add(answer.get());
        }
        officers.shutdown();

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        asOfficer().get(MEDIATIONS + "/" + id + "/journal").then().body("size()", equalTo(2));
    }

    @Test
    void ofTwoOfficersActingOnOneVersionOneIsTold() {
        UUID id = applied();
        act(id, "acceptance", Map.of()).then().statusCode(200);

        Response late = asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "已和解"))
                .post(MEDIATIONS + "/" + id + "/withdrawal");

        Problems.expect(late, 412, "stale-version");
        asOfficer().get(MEDIATIONS + "/" + id).then().body("status", equalTo("ACCEPTED"));
    }

    private static Map<String, Object> agreement() {
        return Map.of("form", "WRITTEN", "terms", "分期偿还", "settledAmount", 8000, "at", "2024-03-20T15:00:00+08:00");
    }
}
