package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer's day through the gateway: from a work order to a proof of everything that was done about it. */
@ExtendWith(SuiteExtension.class)
class OfficersDayIT {

    private static final int YEAR = 2025;

    private final Suite suite;
    private final Metrics metrics;
    private final Api officer;

    OfficersDayIT(Suite suite) {
        this.suite = suite;
        this.metrics = new Metrics(suite, YEAR);
        this.officer = suite.as("complaint-officer");
    }

    @Test
    void aComplaintIsHandledToTheCallBackAndProved() {
        int satisfied = metrics.count("/complaints/satisfaction/satisfied");
        String id = registered();
        assertThat(officer.get(path(id, "routing-suggestion")).text("/handlingUnit"))
                .isEqualTo("/HQ");
        done(id, "assignment", "{\"unit\": \"/HQ/OUTLET-02\", \"handler\": \"handler-2\"}");
        done(id, "contacts", """
                {"channel": "PHONE", "direction": "OUTBOUND", "outcome": "REACHED", "note": "已联系"}""");
        done(id, "acceptance", "{\"at\": \"2025-06-04T09:00:00+08:00\"}"); // handling counts in the year of acceptance
        attach(id);
        done(id, "decision", """
                {"outcome": "UPHELD", "findings": "重复扣费", "basis": "收费公示", "remedy": "退还20元"}""");
        assertThat(officer.post(path(id, "notice-preview"), "{}").text("/text")).contains("重复扣费");
        done(id, "notice", "{\"channel\": \"PHONE\", \"text\": \"已告知\", \"proof\": \"录音\"}");
        done(id, "source-reply", "{\"text\": \"已回复\"}");
        done(id, "closure", "{}");
        done(id, "callback", "{\"answered\": true, \"satisfaction\": \"SATISFIED\"}");

        assertThat(officer.get(path(id, "retention")).text("/state")).isEqualTo("RETENTION_LOCKED");
        assertThat(officer.post(path(id, "evidence-pack"), "{\"reason\": \"检查\"}")
                        .contentType())
                .startsWith("application/zip");
        assertThat(suite.as("auditor").get(path(id, "journal/verification")).text("/intact"))
                .isEqualTo("true");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(metrics.count("/complaints/satisfaction/satisfied"))
                        .isEqualTo(satisfied + 1));
    }

    @Test
    void aLedgerOfPastCasesIsImportedOnceAndCountedAndExported() {
        int gross = metrics.count("/complaints/gross");
        List<String> references = List.of(Complaints.newReference(), Complaints.newReference());
        String ledger = ledger(references);

        assertThat(imported(ledger).text("/registered")).isEqualTo("2");
        assertThat(imported(ledger).text("/alreadyRegistered")).isEqualTo("2");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(metrics.count("/complaints/gross"))
                .isEqualTo(gross + 2));
        Api.Reply export = officer.get("/api/v1/complaint-exports?format=CSV&receivedFrom=2025-01-01");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.body().asText()).contains(references).doesNotContain("19900000001");
    }

    @Test
    void theListsOfTheDayAreFoundThroughTheGateway() {
        for (String list : List.of(
                "deadline-board",
                "corrective-actions",
                "notice-templates",
                "handling-routes",
                "recusal-rules",
                "retention-rules",
                "rights-requests",
                "complaint-imports/template.csv")) {
            assertThat(officer.get("/api/v1/" + list).status()).as(list).isEqualTo(200);
        }
    }

    private Api.Reply imported(String ledger) {
        Api.Reply reply = officer.post("/api/v1/complaint-imports?dryRun=false", ledger, "Content-Type", "text/csv");
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply;
    }

    private static String ledger(List<String> references) {
        StringBuilder csv = new StringBuilder("工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因\n");
        for (String reference : references) {
            csv.append(reference)
                    .append(",12345,2025-03-04 09:30,虚构李四,19900000001,退还手续费,重复扣费,/HQ/OUTLET-01,乡镇,")
                    .append("FRONT_COUNTER,SAVINGS,PRICING\n");
        }
        return csv.toString();
    }

    private void attach(String id) {
        Api.Reply added = officer.post(
                path(id, "attachments"), "通话记录", "Content-Type", "text/plain", "X-File-Name", "record.txt");
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
    }

    private String registered() {
        Api.Reply reply = officer.post(Complaints.PATH, Complaints.ofYear(YEAR).toString());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.text("/id");
    }

    private void done(String id, String act, String body) {
        Api.Reply reply = officer.post(path(id, act), body);
        JsonNode answer = reply.body();
        assertThat(reply.status()).as(act + " " + answer).isBetween(200, 201);
    }

    private static String path(String id, String part) {
        return Complaints.PATH + "/" + id + "/" + part;
    }
}
