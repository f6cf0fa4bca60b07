package org.xiaobao.e2e.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the trial: answers by part and status, and each kind of finding with its first examples. */
final class Report {

    private static final int EXAMPLES = 4;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final Map<String, Integer> findingCounts = new TreeMap<>();
    private int requests;
    private long slowest;

    synchronized void add(int number, Request request, Answer answer, List<String> wrong) {
        requests++;
        slowest = Math.max(slowest, answer.millis());
        String part = request.mutations.isEmpty()
                ? "none"
                : request.mutations.get(request.mutations.size() - 1).split(":")[0];
        counts.computeIfAbsent(part, first -> new TreeMap<>()).merge(answer.status() / 100 + "xx", 1, Integer::sum);
        for (String what : wrong) {
            String kind = what + (answer.status() >= 500 || answer.status() == 0 ? " " + request.operation : "");
            findingCounts.merge(kind, 1, Integer::sum);
            List<String> examples = findings.computeIfAbsent(kind, first -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add("  #" + number + " " + request.caller.role() + " " + request.caller.unit() + " " + request
                        + "\n      → " + answer);
            }
        }
    }

    synchronized Map<String, List<String>> findings() {
        return new TreeMap<>(findings);
    }

    synchronized int requests() {
        return requests;
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder(requests + " requests, slowest " + slowest + " ms\n");
        counts.forEach((part, statuses) -> text.append("  %-10s %s%n".formatted(part, statuses)));
        findings.forEach((kind, examples) -> text.append(findingCounts.get(kind))
                .append(" × ")
                .append(kind)
                .append('\n')
                .append(String.join("\n", examples))
                .append('\n'));
        return text.toString();
    }
}
