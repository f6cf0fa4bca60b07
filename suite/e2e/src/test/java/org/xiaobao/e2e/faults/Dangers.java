package org.xiaobao.e2e.faults;

import static org.xiaobao.e2e.faults.Row.row;

import java.util.List;
import java.util.stream.Stream;

/** Entries 1 to 10: what stops the suite, or lets something through. */
final class Dangers {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String SESSIONS = "/api/v1/training-sessions";
    private static final String OUTLET_1 = "/HQ/OUTLET-01";
    private static final String OUTLET_2 = "/HQ/OUTLET-02";

    private Dangers() {}

    static Stream<Row> rows() {
        return Stream.of(stopping(), letting(), governing(), showing()).flatMap(List::stream);
    }

    private static List<Row> stopping() {
        return List.of(
                row(1, "a campaign of the year 40000")
                        .as("trainer")
                        .post(CAMPAIGNS, "{\"name\":\"x\",\"startsOn\":\"+40000-01-01\",\"endsOn\":\"+40000-01-02\"}")
                        .refused("/startsOn"),
                row(1, "a record the database refuses becomes a dead letter and the rest goes on")
                        .provedBy(
                                "reporting-service/src/test/java/org/xiaobao/reporting/projection/operator/PoisonIT.java"),
                row(2, "a ledger of a hundred thousand columns")
                        .with("Content-Type", "text/csv")
                        .post("/api/v1/complaint-imports?dryRun=true", "列,".repeat(100_000) + "\n")
                        .answers(422),
                row(3, "base figures with an exponent of a hundred million")
                        .as("reporting-officer")
                        .with("If-None-Match", "*")
                        .put(
                                "/api/v1/base-figures/2002",
                                "{\"mediations\": {\"count\": 1, \"contractAmount\": 1e99999999}, \"ground\": \"年报\"}")
                        .refused("/mediations/contractAmount"),
                row(3, "an amount with the largest exponent an int holds")
                        .post(COMPLAINTS, Bodies.with(COMPLAINTS, "amountInDispute", "1E+2147483647"))
                        .refused("/amountInDispute"),
                row(3, "hours with the largest exponent an int holds")
                        .as("trainer")
                        .post(SESSIONS, Bodies.with(SESSIONS, "hours", "1E+2147483647"))
                        .refused("/hours"));
    }

    private static List<Row> letting() {
        return List.of(
                sibling("/api/v1/mediations", "mediation-officer"),
                sibling("/api/v1/reviews", "business-owner"),
                sibling(SESSIONS, "trainer"),
                row(4, "a campaign's event is found by its reference")
                        .provedBy("training-service/src/test/java/org/xiaobao/training/ScopeIT.java"));
    }

    /** Outlet 1 has a case of that reference; outlet 2 sends the same one and must not get it. */
    private static Row sibling(String path, String role) {
        return row(4, "a sibling's reference at " + path)
                .as(role)
                .of(OUTLET_2)
                .post(path, Bodies.of(path).replace("{new}", "{reference}").replace(OUTLET_1, OUTLET_2))
                .answers(409)
                .hiding("\"id\"");
    }

    private static List<Row> governing() {
        return List.of(
                row(5, "a bank's admin loads a code list for all")
                        .as("admin")
                        .post("/api/v1/code-lists/business-categories/versions", """
                                {"version": "{new}", "codeSystem": "JRT0169", "validFrom": "9999-12-31", "ground": "x",
                                 "entries": [{"code": "A", "labelZh": "甲", "labelEn": "A"}]}""")
                        .answers(403),
                row(5, "a bank's admin turns the keys of all")
                        .as("admin")
                        .post("/api/v1/privacy/key-rotation", "{}")
                        .answers(403),
                row(5, "a bank's admin rebuilds the figures of all")
                        .as("admin")
                        .post("/api/v1/projections/rebuilds", null)
                        .answers(403),
                row(5, "a bank's admin replays a dead letter")
                        .as("admin")
                        .post("/api/v1/projections/dead-letters/018f0000-0000-7000-8000-000000000000/replay", null)
                        .answers(403),
                row(6, "an outlet signs the bank's base figures")
                        .as("reporting-officer")
                        .of(OUTLET_2)
                        .with("If-None-Match", "*")
                        .put(
                                "/api/v1/base-figures/2002",
                                "{\"mediations\": {\"count\": 1, \"contractAmount\": 1}, \"ground\": \"年报\"}")
                        .answers(403),
                row(6, "an outlet fixes the bank's holidays")
                        .as("admin")
                        .of(OUTLET_2)
                        .with("If-Match", "*")
                        .put("/api/v1/calendar/2026", "{\"ground\": \"通知\", \"days\": []}")
                        .answers(403),
                row(6, "an outlet rules how long the bank keeps its cases")
                        .as("admin")
                        .of(OUTLET_2)
                        .post("/api/v1/retention-rules", "{}")
                        .answers(403),
                row(6, "an outlet sets the bank's deadlines")
                        .as("admin")
                        .of(OUTLET_2)
                        .post("/api/v1/deadline-policies", "{}")
                        .answers(403));
    }

    private static List<Row> showing() {
        return List.of(
                row(7, "an export whose caller leaves, a killed import: nothing stays on disk")
                        .provedBy("complaints-service/src/test/java/org/xiaobao/complaints/CallerLeavesIT.java"),
                row(8, "a phone in full-width digits is masked in the case")
                        .post(COMPLAINTS, Bodies.with(COMPLAINTS, "demand", "\"电话１３９００００１２３４\""))
                        .answers(201)
                        .hiding("１３９００００１２３４")
                        .hiding("13900001234"),
                row(8, "a date with a time is left alone")
                        .post(COMPLAINTS, Bodies.with(COMPLAINTS, "demand", "\"2026-03-04 09:30 已扣费\""))
                        .answers(201)
                        .showing("2026-03-04 09:30"),
                row(8, "a party's phone in the terms of a mediation, in the journal and in opinions")
                        .provedBy("platform/privacy/src/test/java/org/xiaobao/platform/privacy/MaskingTest.java"),
                row(9, "a failing insert writes no values to the log")
                        .provedBy("platform/proof/src/test/java/org/xiaobao/platform/note/LogValuesIT.java"),
                row(10, "recusal and erasure are asked of attachments and of group acts")
                        .provedBy(
                                "complaints-service/src/test/java/org/xiaobao/complaints/complaint/ComplaintDoorIT.java"));
    }
}
