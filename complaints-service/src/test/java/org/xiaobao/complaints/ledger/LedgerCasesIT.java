package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.ledger.LedgerApi.*;
import static org.xiaobao.complaints.ledger.LedgerColumn.*;
import static org.xiaobao.complaints.ledger.Ledgers.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class LedgerCasesIT {

    @Test
    void aRepeatIsLinkedToItsOriginalOfAnyEarlierRowAndSource() {
        Map<LedgerColumn, String> original = closed();
        Map<LedgerColumn, String> repeat = closed(SOURCE, "96336");
        repeat.put(REPEAT_OF, original.get(REFERENCE));
        Map<LedgerColumn, String> lost = closed(REPEAT_OF, "LJ-nowhere");
        dry(csv(original, repeat, lost))
                .then()
                .body("registered", is(2))
                .body("problems[0].code", is("original-unknown"));
        load(csv(original, repeat, lost)).then().body("registered", is(2)).body("refused", is(1));
        String id = found(original.get(REFERENCE)).path("items[0].id");
        found(repeat.get(REFERENCE))
                .then()
                .body("items[0].disposition", is("REPEAT"))
                .body("items[0].repeatOf", is(id))
                .body("items[0].status", is("CLOSED"));
        Map<LedgerColumn, String> second = closed(REPEAT_OF, repeat.get(REFERENCE));
        load(csv(second)).then().body("registered", is(1));
        found(second.get(REFERENCE)).then().body("items[0].repeatOf", is(id));
    }

    @Test
    void aRepeatOfACaseThatDoesNotCountIsOneRefusedRow() {
        Map<LedgerColumn, String> withdrawn = open();
        withdrawn.put(WITHDRAWN_AT, "2023-03-08");
        Map<LedgerColumn, String> repeat = closed(REPEAT_OF, withdrawn.get(REFERENCE));
        load(csv(withdrawn, repeat, closed()))
                .then()
                .body("registered", is(2))
                .body("problems[0].code", is("original-not-counted"))
                .body("problems[0].row", is(3));
        found(repeat.get(REFERENCE)).then().body("items.size()", is(0));
    }

    @Test
    void aWithdrawnAndADeclinedCaseKeepTheirCount() {
        Map<LedgerColumn, String> withdrawn = open();
        withdrawn.put(WITHDRAWN_AT, "2023-03-08");
        Map<LedgerColumn, String> declined = open();
        declined.remove(ACCEPTED_AT);
        declined.put(REJECTED_AT, "2023-03-07");
        declined.put(REJECTION_REASON, "非本机构业务");
        load(csv(withdrawn, declined)).then().body("registered", is(2));
        found(withdrawn.get(REFERENCE)).then().body("items[0].disposition", is("WITHDRAWN_IN_TIME"));
        found(declined.get(REFERENCE)).then().body("items[0].disposition", is("REJECTED"));
    }

    @Test
    void aLandlineThatLostItsZeroInANumberCellIsRefusedSayingHowToWriteIt() {
        load(csv(closed(PHONE, "5967361234")))
                .then()
                .body("refused", is(1))
                .body("problems[0].column", is("联系电话"))
                .body("problems[0].message", containsString("0596-7361234"));
    }

    private static Map<LedgerColumn, String> open() {
        Map<LedgerColumn, String> row = closed();
        List.of(
                        STATUS,
                        DECIDED_AT,
                        OUTCOME,
                        FINDINGS,
                        BASIS,
                        REMEDY,
                        REDRESS_AMOUNT,
                        NOTICE_AT,
                        NOTICE_CHANNEL,
                        SOURCE_REPLIED_AT,
                        CLOSED_AT)
                .forEach(row::remove);
        return row;
    }

    @Test
    void whatIsIllegalTodayIsIllegalForPastCasesToo() {
        problem(closed(FINDINGS, null), "核实情况", "required");
        problem(closed(NOTICE_AT, null), "告知时间", "required");
        problem(closed(SOURCE_REPLIED_AT, null), null, "source-reply-missing");
        problem(closed(ACCEPTED_AT, null), null, "act-not-allowed");
        problem(closed(SOURCE, "OUTLET"), null, "source-expects-no-reply");
        problem(closed(STATUS, "处理中"), "处理状态", "not-as-dated");
        problem(closed(CLOSED_AT, "2023-03-09"), "办结时间", "before-the-act-it-follows");
        problem(closed(UNIT, "/ELSEWHERE"), "被投诉单位", "invalid-data");
        problem(closed(PHONE, "不详"), "联系电话", "wrong-form");
        problem(closed(DEMAND, "长".repeat(4001)), "诉求", "too-long");
    }

    private static void problem(Map<LedgerColumn, String> row, String column, String code) {
        dry(csv(row))
                .then()
                .statusCode(200)
                .body("refused", is(1))
                .body("problems[0].code", is(code))
                .body("problems[0].column", is(column));
    }

    @Test
    void anOriginalOfAnotherUnitIsUnknownWhenRehearsedAndWhenLoaded() {
        Map<String, Object> elsewhere = complaint();
        elsewhere.put("unit", "/HQ/OUTLET-08");
        registered(elsewhere);
        Map<LedgerColumn, String> row = closed(REPEAT_OF, (String) elsewhere.get("sourceReference"));
        String outlet =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
        for (boolean dryRun : List.of(true, false)) {
            Api.with(outlet)
                    .contentType("text/csv")
                    .queryParam("dryRun", dryRun)
                    .body(csv(row).getBytes(UTF_8))
                    .post(IMPORTS)
                    .then()
                    .body("refused", is(1))
                    .body("problems[0].code", is("original-unknown"));
        }
    }

    @Test
    void aWorkOrderOfAnotherUnitIsReportedNotTouched() {
        Map<String, Object> elsewhere = complaint();
        elsewhere.put("unit", "/HQ/OUTLET-08");
        registered(elsewhere);
        Map<LedgerColumn, String> row = closed(REFERENCE, (String) elsewhere.get("sourceReference"));
        String outlet =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
        Api.with(outlet)
                .contentType("text/csv")
                .body(csv(row).getBytes(UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("refused", is(1))
                .body("problems[0].code", is("work-order-elsewhere"));
    }
}
