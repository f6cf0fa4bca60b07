package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lays the suite's figures beside the seed's, and opens each down to its cases. */
final class Comparison {

    private static final String METRICS = "/api/v1/metrics/2024";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final GatewayClient gateway;
    private final Progress progress;
    private final List<Figure> figures = Figures.of2024();
    private final List<String> objections = new ArrayList<>();

    Comparison(GatewayClient gateway, Progress progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Prints the table; true when every figure is right and opens to exactly its cases. */
    boolean holds() {
        JsonNode metrics = settledMetrics();
        progress.say("\n  " + row("", "", "种子 seed", "系统 suite"));
        figures.forEach(figure -> print(figure, figure.in(metrics)));
        progress.say("  * 报告未公布,为演示所登记的数字 not in the report: what the demo played\n");
        progress.chapter("每个数字追溯到个案 opening every figure to its cases", this::openAll);
        objections.forEach(objection -> progress.say("  ✗ " + objection));
        progress.say(objections.isEmpty() ? "\n  全部一致 every figure is the seed's.\n" : "\n  不一致 the figures differ.\n");
        return objections.isEmpty();
    }

    /** The figures follow the events within a moment; when they do not within a minute, they are compared as they are. */
    private JsonNode settledMetrics() {
        Instant until = Instant.now().plus(LIMIT);
        JsonNode metrics = metrics();
        while (!settled(metrics) && Instant.now().isBefore(until)) {
            Patience.sleep(Duration.ofMillis(200));
            metrics = metrics();
        }
        return metrics;
    }

    private JsonNode metrics() {
        return gateway.get(Player.REPORTING_OFFICER, METRICS).body();
    }

    private boolean settled(JsonNode metrics) {
        return figures.stream().allMatch(figure -> figure.matches(figure.in(metrics)));
    }

    private void print(Figure figure, BigDecimal value) {
        boolean right = figure.matches(value);
        String expected = (figure.published() ? "" : "* ") + figure.expected().toPlainString();
        String found = value == null ? "—" : value.toPlainString();
        progress.say("  " + row(figure.zh(), figure.en(), expected, found) + (right ? "  ✓" : "  ✗"));
        if (!right) {
            objections.add("%s %s: 应为 expected %s, 实为 found %s".formatted(figure.zh(), figure.en(), expected, found));
        }
    }

    private static String row(String zh, String en, String expected, String found) {
        return Columns.padded(zh, 18) + Columns.padded(en, 28) + Columns.right(expected, 13) + Columns.right(found, 13);
    }

    private void openAll() {
        CaseLists lists = new CaseLists(gateway, METRICS);
        Crew.each(figures.stream().filter(Figure::opens).toList(), figure -> lists.check(figure)
                .ifPresent(this::object));
    }

    private synchronized void object(String objection) {
        objections.add(objection);
    }
}
