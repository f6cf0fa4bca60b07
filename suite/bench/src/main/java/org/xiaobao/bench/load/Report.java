package org.xiaobao.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came out: said at once, and written as a table and a plot that are whole after every scenario. */
public final class Report {

    private static final String HEADINGS =
            "| Scenario | Measured | Figure | Ratio | CPU ms each, or remark |\n|---|---|---|---|---|\n";

    private final Path folder;
    private final StringBuilder table = new StringBuilder();
    private final List<String> remarks = new ArrayList<>();
    private final Plot plot = new Plot();
    private String scenario = "";

    private Report(Path folder) {
        this.folder = folder;
    }

    public static Report begin(Path project) throws IOException, InterruptedException {
        String now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Path folder = project.resolve("suite/bench/target/results").resolve(now.replace(":", ""));
        Files.createDirectories(folder);
        Report report = new Report(folder);
        report.remark(String.format(
                Locale.ROOT,
                "%s, commit %s, %d processors, %d GiB, %s, JDK %s",
                now,
                commit(project),
                Runtime.getRuntime().availableProcessors(),
                memory() >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version")));
        return report;
    }

    public void scenario(String name) {
        scenario = name;
        System.out.println("== " + name);
    }

    /** A row of the table. */
    public void row(String measured, String figure, String ratio, String remark) {
        String row = "| " + String.join(" | ", scenario, measured, figure, ratio, remark) + " |";
        System.out.println(row);
        table.append(row).append('\n');
    }

    public void remark(String said) {
        String remark = scenario.isEmpty() ? said : scenario + ": " + said;
        System.out.println(remark);
        remarks.add(remark);
    }

    public void bars(String title, Map<String, Double> values) {
        plot.bars(scenario + " " + title, values);
    }

    /** One line each, over the values of x. */
    public void lines(String title, String x, Map<String, TreeMap<Double, Double>> lines) {
        plot.lines(scenario + " " + title, x, lines);
    }

    public void write() throws IOException {
        StringBuilder text = new StringBuilder();
        remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
        text.append('\n').append(HEADINGS).append(table);
        Files.writeString(folder.resolve("results.md"), text);
        Files.writeString(folder.resolve("results.svg"), plot.svg());
        System.out.println("written to " + folder);
    }

    private static String commit(Path project) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }

    /** In KiB. */
    private static long memory() throws IOException {
        return Long.parseLong(
                Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", ""));
    }
}
