package org.xiaobao.e2e.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.e2e.Suite;

/** How a service stands: threads, database connections in use, and what of the heap is left after a collection. */
record Condition(int threads, int connections, long heap) {

    private static final List<String> SERVICES = List.of(
            "gateway",
            "complaints-service",
            "mediation-service",
            "review-service",
            "training-service",
            "reporting-service");
    private static final int FIRST_MANAGEMENT_PORT = 9080;

    static Map<String, Condition> ofAll(Suite suite) {
        Map<String, Condition> all = new LinkedHashMap<>();
        for (int i = 0; i < SERVICES.size(); i++) {
            collect(SERVICES.get(i));
            String metrics = suite.withToken(null)
                    .get("http://localhost:" + (FIRST_MANAGEMENT_PORT + i) + "/q/metrics")
                    .body()
                    .asText();
            all.put(
                    SERVICES.get(i),
                    new Condition(
                            (int) sum(metrics, "jvm_threads_live_threads"),
                            (int) sum(metrics, "agroal_active_count"),
                            (long) sum(metrics, "jvm_memory_used_bytes{area=\"heap\"")));
        }
        return all;
    }

    private static double sum(String metrics, String start) {
        return metrics.lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Asks the process for a full collection, so that garbage is not taken for a leak. */
    private static void collect(String service) {
        String jar = Suite.PROJECT
                .resolve(service)
                .resolve("target/quarkus-app/quarkus-run.jar")
                .toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(jar))
                .forEach(process -> run(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run"));
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
