package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.ledger.LedgerApi.*;
import static org.xiaobao.complaints.ledger.LedgerColumn.*;
import static org.xiaobao.complaints.ledger.Ledgers.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class LedgerIT {

    @Test
    void aPastCaseIsRegisteredAndClosedByTheActsOfEverybody() {
        Map<LedgerColumn, String> row = closed();
        load(csv(row))
                .then()
                .statusCode(201)
                .body("state", is("FINISHED"))
                .body("registered", is(1))
                .body("refused", is(0));
        String id = found(row.get(REFERENCE)).path("items[0].id");
        read(id).then()
                .body("status", is("CLOSED"))
                .body("disposition", is("VALID"))
                .body("number", startsWith("TS2023-"))
                .body("receivedAt", is("2023-03-06T09:30:00+08:00"))
                .body("acceptedAt", is("2023-03-06T09:30:00+08:00"))
                .body("decision.outcome", is("PARTLY_UPHELD"))
                .body("decision.redressAmount", is(35.5f))
                .body("notice.channel", is("PHONE"))
                .body("closedAt", is("2023-03-11T00:00:00+08:00"))
                .body("complainant.phone", is("139****5678"))
                .body("deadlines.findAll { it.stoppedOn == null }.size()", is(0));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items.size()", is(6))
                .body("items[5].type", endsWith("complaint.closed.v1"));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal/verification")
                .then()
                .body("intact", is(true));
    }

    @Test
    void theSameFileAgainRegistersNothingTwice() {
        String csv = csv(closed(), closed(REFERENCE, null));
        load(csv).then().statusCode(201).body("registered", is(2));
        load(csv).then().statusCode(201).body("registered", is(0)).body("alreadyRegistered", is(2));
    }

    @Test
    void whatABrokenOffImportLeftOutIsRegisteredByTheFileSentAgain() {
        Map<LedgerColumn, String> first = closed();
        Map<LedgerColumn, String> second = closed();
        load(csv(first)).then().body("registered", is(1));
        load(csv(first, second)).then().body("registered", is(1)).body("alreadyRegistered", is(1));
        found(second.get(REFERENCE)).then().body("items[0].status", is("CLOSED"));
    }

    @Test
    void aRowWithoutNumberIsKnownByWhatItSays() {
        Map<LedgerColumn, String> row = closed(REFERENCE, null);
        row.put(DEMAND, "退费" + UUID.randomUUID());
        load(csv(row)).then().body("registered", is(1));
        row.put(DEMAND, row.get(DEMAND) + "及利息");
        load(csv(row)).then().body("registered", is(1)).body("alreadyRegistered", is(0));
    }

    @Test
    void validRowsAreRegisteredAndTheOthersReportedRowByRow() {
        Map<LedgerColumn, String> good = closed();
        Map<LedgerColumn, String> bad = closed(RECEIVED_AT, "2023-03-09");
        bad.put(REGION, "海上");
        bad.put(PHONE, "电话不详虚构钱七");
        bad.put(BUSINESS_CHANNEL, "NO_SUCH");
        Response answer = load(csv(bad, good, good));
        answer.then()
                .statusCode(201)
                .body("rows", is(3))
                .body("registered", is(1))
                .body("refused", is(2))
                .body("problems.findAll { it.row == 2 }.column", hasItems("地区", "业务渠道", "受理时间"))
                .body("problems.find { it.row == 4 }.code", is("row-repeated"))
                .body("problems.find { it.column == '业务渠道' }.code", is("unknown-code"));
        assertThat(answer.asString()).doesNotContain("钱七");
        String path = IMPORTS + "/" + answer.path("id");
        Response first = officer().queryParam("limit", 1).get(path + "/problems");
        first.then().statusCode(200).body("items.size()", is(1)).body("next", notNullValue());
        officer()
                .queryParam("cursor", first.<String>path("next"))
                .header("Accept-Language", "en")
                .get(path + "/problems")
                .then()
                .body("items[0].message", not(matchesPattern(".*\\p{IsHan}.*")))
                .body("next", nullValue());
        officer().get(path).then().body("registered", is(1)).body("state", is("FINISHED"));
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        Map<LedgerColumn, String> row = closed();
        dry(csv(row, closed(REGION, "海上")))
                .then()
                .statusCode(200)
                .body("state", is("REHEARSED"))
                .body("id", nullValue())
                .body("registered", is(1))
                .body("refused", is(1));
        found(row.get(REFERENCE)).then().body("items.size()", is(0));
    }

    @Test
    void gbkAndWorkbooksAreReadAsWell() {
        Map<LedgerColumn, String> gbk = closed();
        post(csv(gbk).getBytes(Charset.forName("GBK")), "text/csv", false)
                .then()
                .statusCode(201)
                .body("registered", is(1));
        Map<LedgerColumn, String> cells = closed();
        byte[] workbook = xlsx(sheet -> put(sheet, 1, cells));
        post(workbook, LedgerResource.XLSX, false).then().statusCode(201).body("registered", is(1));
        found(cells.get(REFERENCE)).then().body("items[0].status", is("CLOSED"));
    }

    @Test
    void theSameKeyAgainAnswersWithTheFirstImport() {
        String key = UUID.randomUUID().toString();
        byte[] csv = csv(closed()).getBytes(UTF_8);
        String location = keyed(key, csv).then().statusCode(201).extract().header("Location");
        keyed(key, csv).then().statusCode(201).header("Location", is(location)).header("Idempotent-Replayed", "true");
        Problems.expect(keyed(key, csv(closed()).getBytes(UTF_8)), 422, "idempotency-key-reused");
    }

    private static Response keyed(String key, byte[] csv) {
        return officer()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv)
                .post(IMPORTS);
    }

    @Test
    void whoDoesNotWaitAsksLater() {
        Map<LedgerColumn, String> row = closed();
        Response begun = officer()
                .header("Prefer", "respond-async")
                .contentType("text/csv")
                .body(csv(row).getBytes(UTF_8))
                .post(IMPORTS);
        begun.then().statusCode(202).body("rows", is(1));
        await().untilAsserted(() -> officer()
                .get(begun.header("Location"))
                .then()
                .body("state", is("FINISHED"))
                .body("registered", is(1)));
        found(row.get(REFERENCE)).then().body("items[0].status", is("CLOSED"));
    }

    @Test
    void filesThatAreNoLedgerAreRefusedAsAWhole() {
        Problems.expect(load("a,b\r\n1,2\r\n"), 422, "ledger-columns").violationAt("/columns/1");
        Problems.expect(post(new byte[] {'P', 'K', 3, 4, 0}, LedgerResource.XLSX, false), 422, "zip-broken");
        Problems.expect(officer().body("{}").post(IMPORTS), 415, "unsupported-media-type");
        Problems.expect(as("unit-handler").contentType("text/csv").body("x").post(IMPORTS), 403, "forbidden");
        Problems.expect(officer().get(IMPORTS + "/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void moreRowsThanAFileMayHaveAreRefusedBeforeAnyIsRegistered() {
        Map<LedgerColumn, String> row = closed();
        String csv = csv(row);
        String last = csv.substring(csv.indexOf("\r\n") + 2);
        Problems.expect(load(csv + last.repeat(50_000)), 413, "too-many-rows");
        found(row.get(REFERENCE)).then().body("items.size()", is(0));
    }

    @Test
    void theTemplatesAreReadByTheImport() {
        byte[] csv = officer()
                .get(IMPORTS + "/template.csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        post(csv, "text/csv", true).then().statusCode(200).body("rows", is(0));
        byte[] xlsx = officer()
                .get(IMPORTS + "/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        post(xlsx, LedgerResource.XLSX, true).then().statusCode(200).body("rows", is(0));
    }
}
