package org.xiaobao.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/** Runs all scenarios, or those whose names begin as said, against a suite of its own, and writes what came out after each. */
public final class Bench {

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("01-register", new Register());
        SCENARIOS.put("02-freshness", new Freshness());
        SCENARIOS.put("03-life", new WholeLife());
        SCENARIOS.put("04-ledger", new LedgerImport());
        SCENARIOS.put("05-backlog", new Backlog());
        SCENARIOS.put("06-rebuild", new Rebuild());
        SCENARIOS.put("07-metrics", new Metrics());
        SCENARIOS.put("08-lists", new Lists());
        SCENARIOS.put("09-export", new Export());
        SCENARIOS.put("10-start", new Start());
        SCENARIOS.put("11-kill", new Kill());
        SCENARIOS.put("12-cold", new Cold());
        SCENARIOS.put("13-size", new Size());
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath();
        List<String> chosen = chosen(Arrays.asList(args).subList(1, args.length));
        try (RunningSuite suite = RunningSuite.own(project)) {
            Report report = Report.begin(project);
            suite.startAfresh();
            for (String name : chosen) {
                report.scenario(name);
                SCENARIOS.get(name).run(suite, report);
                report.write();
            }
        }
    }

    private static List<String> chosen(List<String> asked) {
        List<String> chosen = SCENARIOS.keySet().stream()
                .filter(name -> asked.isEmpty() || asked.stream().anyMatch(name::startsWith))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("The scenarios are " + String.join(", ", SCENARIOS.keySet()));
        }
        return chosen;
    }
}
