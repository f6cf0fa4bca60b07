package org.xiaobao.e2e.faults;

import static org.xiaobao.e2e.faults.Row.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entries 11 to 24: dates, figures and texts that were read wrongly, and what people really send. */
final class Texts {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String MEDIATIONS = "/api/v1/mediations";
    private static final String REVIEWS = "/api/v1/reviews";
    private static final String SESSIONS = "/api/v1/training-sessions";
    private static final String IMPORTS = "/api/v1/complaint-imports?dryRun=true";
    private static final String HEADING = "工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因,争议金额";

    private Texts() {}

    static Stream<Row> rows() {
        return Stream.of(days(), figures(), invisible(), punctuation(), ledgers(), numbers())
                .flatMap(List::stream);
    }

    private static Row mediation(int fault, String says, String field, String json) {
        return row(fault, says).as("mediation-officer").post(MEDIATIONS, Bodies.with(MEDIATIONS, field, json));
    }

    private static Row review(int fault, String says, String field, String json) {
        return row(fault, says).as("business-owner").post(REVIEWS, Bodies.with(REVIEWS, field, json));
    }

    private static Row session(int fault, String says, String field, String json) {
        return row(fault, says).as("trainer").post(SESSIONS, Bodies.with(SESSIONS, field, json));
    }

    private static Row campaign(int fault, String says, String field, String json) {
        return row(fault, says).as("trainer").post(CAMPAIGNS, Bodies.with(CAMPAIGNS, field, json));
    }

    private static Row complaint(int fault, String says, String field, String json) {
        return row(fault, says).post(COMPLAINTS, Bodies.with(COMPLAINTS, field, json));
    }

    private static List<Row> days() {
        return List.of(
                mediation(
                                11,
                                "JavaScript's first of January in Shanghai is no day",
                                "appliedOn",
                                "\"2025-12-31T16:00:00.000Z\"")
                        .refused("/appliedOn"),
                session(11, "a list of numbers is no day", "heldOn", "[2026,11,2]")
                        .refused("/heldOn"),
                campaign(11, "a blank before it is no day", "startsOn", "\" 2026-11-02\"")
                        .refused("/startsOn"),
                review(
                                12,
                                "a time finer than a microsecond stays in its year",
                                "submittedAt",
                                "\"2022-12-31T23:59:59.9999999+08:00\"")
                        .answers(201)
                        .showing("SC2022")
                        .showing("2022-12-31T"),
                mediation(13, "a day of the year 206", "appliedOn", "\"0206-11-02\"")
                        .refused("/appliedOn"),
                mediation(13, "a day of a hundred years ago", "appliedOn", "\"1926-11-02\"")
                        .refused("/appliedOn"),
                row(13, "a moment of the year 999999999, with a key")
                        .with("Idempotency-Key", "{new}")
                        .post(COMPLAINTS + "/{complaint}/acceptance", "{\"at\": \"+999999999-01-01T00:00:00Z\"}")
                        .refused("/at"),
                row(13, "a day of a hundred years ago in a query")
                        .get(COMPLAINTS + "?receivedFrom=1926-01-01")
                        .refused("/receivedFrom"),
                row(14, "a blank after a reference makes no second complaint")
                        .post(COMPLAINTS, Bodies.of(COMPLAINTS).replace("{new}", "{reference} "))
                        .answers(200)
                        .showing("{complaint}"),
                row(14, "full-width digits and a wide blank make no second complaint")
                        .post(COMPLAINTS, Bodies.of(COMPLAINTS).replace("{new}", "{wide reference}\\u3000"))
                        .answers(200)
                        .showing("{complaint}"));
    }

    private static List<Row> figures() {
        return List.of(
                row(15, "a unit with a slash at its end")
                        .as("reporting-officer")
                        .get("/api/v1/metrics/2026?unit=/HQ/")
                        .refused("/unit"),
                row(15, "a unit nobody knows")
                        .as("reporting-officer")
                        .get("/api/v1/metrics/2026?unit=/HQ/OUTLET-77")
                        .refused("/unit"),
                row(15, "a unit with a slash at its end in a list")
                        .get(COMPLAINTS + "?unit=/HQ/")
                        .refused("/unit"),
                row(15, "a unit with a slash at its end in an export")
                        .get("/api/v1/complaint-exports?unit=/HQ/")
                        .refused("/unit"),
                session(16, "more people than there are", "count", "2147483647").refused("/attendance/0/count"),
                row(16, "sums are long and bounded")
                        .provedBy("training-service/src/test/java/org/xiaobao/training/session/SessionReadingIT.java"),
                row(19, "the make-up working days of April 2013")
                        .get("/api/v1/calendar/2013")
                        .answers(200)
                        .showing("2013-04-07")
                        .showing("2013-10-12"));
    }

    private static List<Row> invisible() {
        List<Row> rows = new ArrayList<>(List.of(
                complaint(17, "half a character in a demand", "demand", "\"退费\\ud83d\"")
                        .refused("/demand"),
                mediation(17, "half a character in a product", "body", "\"退费\\ud83d\"")
                        .refused("/body"),
                review(17, "half a character in a title", "title", "\"退费\\ud83d\"")
                        .refused("/title"),
                session(17, "half a character in a session's title", "title", "\"退费\\ud83d\"")
                        .refused("/title"),
                campaign(17, "half a character in a name", "name", "\"退费\\ud83d\"")
                        .refused("/name")));
        for (String blank : List.of("\\u00a0", "\\u200b", "\\ufeff", "\\u2060", "\\u2800")) {
            rows.add(campaign(18, "a name of " + blank.substring(1), "name", "\"" + blank + "\"")
                    .refused("/name"));
            rows.add(review(18, "a title of " + blank.substring(1), "title", "\"" + blank + "\"")
                    .refused("/title"));
            rows.add(row(18, "a reason of " + blank.substring(1) + " to see personal data")
                    .post(COMPLAINTS + "/{complaint}/personal-data-access", "{\"reason\": \"" + blank + "\"}")
                    .refused("/reason"));
        }
        return rows;
    }

    private static List<Row> punctuation() {
        return List.of(
                complaint(20, "a product with full-width brackets", "product", "\"个人贷款（经营性）\"")
                        .answers(201),
                complaint(20, "a work order with full-width brackets", "sourceReference", "\"漳消投（2026）{new}号\"")
                        .answers(201),
                row(20, "an amount with the yen sign that GBK has")
                        .with("Content-Type", "text/csv")
                        .post(IMPORTS, HEADING + "\n" + ledgerRow("{new}", "\"￥1,200.50\""))
                        .answers(200)
                        .showing("\"refused\":0"));
    }

    private static List<Row> ledgers() {
        return List.of(
                row(21, "commas at the end of every line, as Excel writes them")
                        .with("Content-Type", "text/csv")
                        .post(IMPORTS, HEADING + ",,\n" + ledgerRow("{new}", "20") + ",,\n")
                        .answers(200)
                        .showing("\"refused\":0"),
                row(21, "a title above the headings is read over, or refused saying so")
                        .provedBy(
                                "platform/files/src/test/java/org/xiaobao/platform/files/sheet/SheetCorpusTest.java"));
    }

    private static String ledgerRow(String reference, String amount) {
        return String.join(
                ",",
                reference,
                "12345",
                "2025-03-04 09:30",
                "虚构李四",
                "19900000001",
                "退还手续费",
                "重复扣费",
                "/HQ/OUTLET-01",
                "乡镇",
                "FRONT_COUNTER",
                "SAVINGS",
                "PRICING",
                amount);
    }

    private static List<Row> numbers() {
        return List.of(
                complaint(22, "an area code in brackets", "phone", "\"(0596)7361234\"")
                        .answers(201),
                complaint(22, "a phone with 0086", "phone", "\"0086 139 0000 1234\"")
                        .answers(201),
                complaint(22, "a phone with +86 and an area code", "phone", "\"+86 596 7361234\"")
                        .answers(201),
                mediation(22, "five hyphens are no phone", "phone", "\"-----\"").refused("/parties/0/phone"),
                complaint(22, "an ID number in lower case", "idNumber", "\"11010519491231002x\"")
                        .answers(201),
                row(22, "one reader for all services")
                        .provedBy("platform/proof/src/test/java/org/xiaobao/platform/text/PersonNumbersTest.java"),
                row(23, "HEIC photos, and macros in capitals")
                        .provedBy("platform/files/src/test/java/org/xiaobao/platform/files/check/ContentTypeTest.java"),
                session(24, "a morning meeting of a quarter of an hour", "hours", "0.25")
                        .answers(201));
    }
}
