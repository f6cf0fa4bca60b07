package org.xiaobao.bench.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the processes of the suite have used, from {@code /proc}: processor time in milliseconds and proportional memory (PSS)
 * in MB. PostgreSQL's backends are told apart by the role they serve, so that a floor's (an owner's) stand for themselves;
 * those that ended meanwhile are in "postgres itself".
 */
public final class Processes {

    private static final double TICK = 10; // USER_HZ is 100 on every Linux
    private static final String GENERATOR = "generator";
    private static final String SERVER = "postgres itself";

    private record Stat(long parent, double own, double ofEndedChildren) {}

    private final RunningSuite suite;
    private final Map<String, Long> others;

    /** @param others further processes to watch, such as a bare endpoint */
    public Processes(RunningSuite suite, Map<String, Long> others) {
        this.suite = suite;
        this.others = others;
    }

    public Map<String, Double> milliseconds() throws IOException {
        Map<String, Double> used = new TreeMap<>();
        for (Map.Entry<String, Long> process : jvms().entrySet()) {
            used.merge(process.getKey(), stat(process.getValue()).own(), Double::sum);
        }
        long postmaster = suite.postmaster();
        Stat server = stat(postmaster);
        used.put(SERVER, server.own() + server.ofEndedChildren());
        for (long backend : children(postmaster)) {
            used.merge(role(backend), stat(backend).own(), Double::sum);
        }
        return used;
    }

    /** What lies between two looks, for each of so many steps. */
    public static Map<String, Double> each(Map<String, Double> before, Map<String, Double> after, long steps) {
        Map<String, Double> each = new TreeMap<>();
        after.forEach((name, used) ->
                each.put(name, Math.max(0, used - before.getOrDefault(name, 0.0)) / Math.max(1, steps)));
        return each;
    }

    /** All of PostgreSQL's part. */
    public static double ofPostgres(Map<String, Double> each) {
        return each.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("postgres"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    public Map<String, Double> megabytes() throws IOException {
        Map<String, Double> held = new TreeMap<>();
        for (Map.Entry<String, Long> process : jvms().entrySet()) {
            held.put(process.getKey(), pss(process.getValue()));
        }
        held.remove(GENERATOR);
        double postgres = pss(suite.postmaster());
        for (long backend : children(suite.postmaster())) {
            postgres += pss(backend);
        }
        held.put("postgres", postgres);
        return held;
    }

    private Map<String, Long> jvms() throws IOException {
        Map<String, Long> jvms = suite.processes();
        jvms.putAll(others);
        jvms.put(GENERATOR, ProcessHandle.current().pid());
        return jvms;
    }

    private static List<Long> children(long parent) throws IOException {
        List<Long> children = new ArrayList<>();
        try (var all = Files.list(Path.of("/proc"))) {
            for (Path process :
                    all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                long pid = Long.parseLong(process.getFileName().toString());
                if (stat(pid).parent() == parent) {
                    children.add(pid);
                }
            }
        }
        return children;
    }

    /** After the name in brackets, which may hold anything: state, parent …, user and system time, those of ended children. */
    private static Stat stat(long pid) throws IOException {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return new Stat(Long.parseLong(fields[1]), time(fields, 11), time(fields, 13));
        } catch (NoSuchFileException ended) {
            return new Stat(-1, 0, 0);
        } catch (IOException ended) { // between opening and reading it
            return new Stat(-1, 0, 0);
        }
    }

    private static double time(String[] fields, int first) {
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) * TICK;
    }

    /** {@code postgres: complaints complaints 127.0.0.1(4711) idle} serves the role complaints. */
    private static String role(long backend) {
        try {
            String title =
                    new String(Files.readAllBytes(Path.of("/proc/" + backend + "/cmdline")), StandardCharsets.UTF_8);
            String[] words = title.split("[ \0]+");
            return words.length > 3 && words[3].contains("(") ? "postgres for " + words[1] : SERVER;
        } catch (IOException ended) {
            return SERVER;
        }
    }

    private static double pss(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
