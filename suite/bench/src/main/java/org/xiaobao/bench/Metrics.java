package org.xiaobao.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 07-metrics}: the year's figures and the first page of the cases behind them, by the number of facts. */
final class Metrics implements Scenario {

    private static final String YEAR = "/api/v1/metrics/" + Sizes.YEAR;
    private static final String CASES = YEAR + "/cases?figure=complaints.";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("figures of the year", YEAR);
        questions.put("figures of a month", YEAR + "?period=M06");
        questions.put("figures of one outlet", YEAR + "?unit=/HQ/OUTLET-01");
        questions.put(
                "figures of a span of days",
                "/api/v1/metrics?from=" + Sizes.YEAR + "-01-15&to=" + Sizes.YEAR + "-11-20");
        questions.put("each figure with its comparisons", "/api/v1/figures?year=" + Sizes.YEAR);
        questions.put("all cases, first page", CASES + "gross");
        questions.put("valid cases, first page", CASES + "valid");
        questions.put("cases of a category", CASES + "valid&businessCategory=SAVINGS");
        questions.put("cases of a rare category", CASES + "valid&businessCategory=PRECIOUS_METAL");
        questions.put("cases of a month", CASES + "gross&period=M06");
        questions.put("cases of one outlet", CASES + "gross&unit=/HQ/OUTLET-01");
        Reads reads = new Reads(suite, report);
        for (int size : Settings.SIZES) {
            reads.at(size, Sizes.fill(suite, size, report), "reporting-officer", questions);
        }
        reads.plot();
    }
}
