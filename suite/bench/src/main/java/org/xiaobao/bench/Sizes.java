package org.xiaobao.bench;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.Copies;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * Institutions of known size, for everything that is read. Some hundred complaints are registered and handled over HTTP, then
 * copied by SQL, in both databases, until there are as many as wanted. They were received over all of last year.
 */
final class Sizes {

    static final int YEAR = Year.now().getValue() - 1;

    private static final int TEMPLATES = 240;

    /** Registered last and never copied: found by words that nothing else holds. */
    private static final int RARE = 20;

    private static final List<String> CATEGORIES =
            List.of("CARD_DEBIT", "LOAN_BUSINESS", "SAVINGS", "CARD_CREDIT", "PAYMENT");
    private static final List<String> REASONS =
            List.of("PRICING", "SERVICE_ATTITUDE", "RULES_AND_PROCESS", "MARKETING");
    private static final String BY_HTTP =
            "select id, received_at as at from complaint where institution = '%s' and source_reference like 'TEMPLATE-%%'";
    private static final String BY_EVENTS =
            "select distinct subject as id, (happened_on::timestamptz) as at from fact where institution = '%s' and aspect = 'COMPLAINT'";

    private Sizes() {}

    static String institution(int size) {
        return "SIZE" + size;
    }

    /** Fills the institution of this size, unless that was done. */
    static String fill(RunningSuite suite, int size, Report report) throws Exception {
        String institution = institution(size);
        try (Connection complaints = suite.database("complaints");
                Connection reporting = suite.database("reporting")) {
            Copies rows = new Copies(complaints);
            Copies facts = new Copies(reporting);
            long start = System.nanoTime();
            if (count(rows, "complaint", institution) == 0) {
                templates(suite, institution);
                suite.awaitLevel();
                rows.make(BY_HTTP.formatted(institution), size - TEMPLATES, tables());
                suite.awaitLevel();
                rare(suite, institution);
                settle(rows, "complaint", "complaint_search", "deadline");
                report.remark("%s filled in %d s".formatted(institution, (System.nanoTime() - start) / 1_000_000_000));
            }
            long known = counted(facts, institution);
            if (known < size) { // not yet, or a rebuild has taken away what no event tells of
                facts.makeFacts(BY_EVENTS.formatted(institution), size - known);
                settle(facts, "fact", "figure_total", "figure_day");
            }
        }
        return institution;
    }

    /** What is copied of a complaint. */
    static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("complaint", "id");
        tables.put("complaint_search", "complaint_id");
        tables.put("deadline", "complaint_id");
        return tables;
    }

    /** As after a night: the indexes merged, the statistics taken, the dirty pages written. */
    static void settle(Copies rows, String... tables) throws Exception {
        for (String table : tables) {
            rows.run("vacuum analyze " + table);
        }
    }

    private static void templates(RunningSuite suite, String institution) throws Exception {
        OffsetDateTime newYear = OffsetDateTime.of(YEAR, 1, 1, 9, 0, 0, 0, ZoneOffset.ofHours(8));
        try (Registration one =
                new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer", institution))) {
            for (int i = 0; i < TEMPLATES; i++) {
                String category = i % 80 == 7 ? "PRECIOUS_METAL" : CATEGORIES.get(i % CATEGORIES.size());
                UUID id = one.register(Registration.body(
                        "TEMPLATE-" + i,
                        newYear.plusDays(i * 364L / TEMPLATES),
                        i,
                        category,
                        REASONS.get(i % REASONS.size()),
                        facts(i)));
                int acts = i % 20 == 0 ? 0 : i % 20 == 1 ? 1 : Life.ACTS.size();
                for (String act : List.copyOf(Life.ACTS.keySet()).subList(0, acts)) {
                    one.act(id, act, Life.ACTS.get(act));
                }
            }
        }
    }

    /** 利息 in three of ten, 理财 in one of twenty, 保管箱 in one of 240. */
    private static String facts(int i) {
        return "同一笔费用在两天内被扣收两次,柜面未能说明原因,要求核实处理。" + (i % 10 < 3 ? "另有利息未付。" : "") + (i % 20 == 5 ? "并称理财产品到期未兑付。" : "")
                + (i == 9 ? "保管箱一并受损。" : "");
    }

    private static void rare(RunningSuite suite, String institution) throws Exception {
        try (Registration one =
                new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer", institution))) {
            for (int i = 0; i < RARE; i++) {
                one.register(
                        Registration.body("RARE-" + i, Registration.RECEIVED, i, "SAVINGS", "PRICING", "铜钥匙遗失,要求赔偿。"));
            }
        }
    }

    private static long count(Copies rows, String table, String institution) throws Exception {
        return rows.count("select count(*) from %s where institution = '%s'".formatted(table, institution));
    }

    /** Complaints of the live generation. */
    private static long counted(Copies facts, String institution) throws Exception {
        return facts.count("""
                select count(*) from fact where institution = '%s' and aspect = 'COMPLAINT' and year = %d
                  and generation = (select live_generation from projection)
                """.formatted(institution, YEAR));
    }
}
