package org.xiaobao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.postgresql.PGConnection;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 09-export}: the whole caseload of the largest institution as a file, through the gateway; floor: COPY TO. */
final class Export implements Scenario {

    private static final String FLOOR = """
            copy (select number, source, source_reference, received_at, unit, region, complainant_name, business_channel,
                         business_category, reason, amount_in_dispute, product, status, disposition, repeat_of,
                         source_reply_due_on, due_on, closed_at
                  from complaint where institution = '%s' order by received_at desc, id desc) to stdout (format csv)
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        int size = Settings.SIZES[Settings.SIZES.length - 1];
        String institution = Sizes.fill(suite, size, report);
        double floor = Math.min(copied(suite, institution), copied(suite, institution));
        report.row(
                "floor: COPY TO, " + size + " rows", Figures.plain(size / floor) + " rows/s", "", "the better of two");
        for (String format : new String[] {"CSV", "XLSX"}) {
            export(suite, institution, format, floor * 1.0 / size, report);
        }
    }

    private void export(RunningSuite suite, String institution, String format, double floor, Report report)
            throws Exception {
        Processes processes = new Processes(suite, Map.of());
        Map<String, Double> before = processes.milliseconds();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningSuite.GATEWAY + "/api/v1/complaint-exports?format=" + format))
                .header("Authorization", "Bearer " + suite.token("complaint-officer", institution))
                .timeout(Duration.ofMinutes(15))
                .build();
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        double first = (System.nanoTime() - start) / 1e9;
        long bytes;
        try (InputStream body = answer.body()) {
            bytes = body.transferTo(OutputStream.nullOutputStream());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long rows = answer.headers()
                .firstValueAsLong("X-Total-Rows")
                .orElseThrow(() -> new IOException("the export was answered with " + answer.statusCode()));
        report.row(
                format + ", " + rows + " rows",
                Figures.plain(rows / seconds) + " rows/s",
                Figures.percent(floor * rows / seconds) + " of the floor",
                "%.1f s, first byte after %.1f s, %d MB; ".formatted(seconds, first, bytes >> 20)
                        + Figures.parts(Processes.each(before, processes.milliseconds(), rows)));
    }

    private static double copied(RunningSuite suite, String institution) throws Exception {
        try (Connection database = suite.database("complaints")) {
            long start = System.nanoTime();
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(FLOOR.formatted(institution), OutputStream.nullOutputStream());
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
