package org.xiaobao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Imports a ledger of closed cases through the gateway, then exports the whole list; both as one caller. Persons are invented. */
public final class Ledger {

    private static final int ROWS = Integer.getInteger("rows", 10_000);
    private static final String HEADINGS = "工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因,"
            + "受理时间,决定时间,结论,核实情况,依据,处理措施,告知时间,告知方式,回复来源时间,办结时间\r\n";
    private static final String ROW = "BENCH-%d-%d,12345,2023-03-06 09:30,李四(虚构),19900000002,退还重复扣收的费用,"
            + "同一笔费用在两天内被扣收两次,/HQ/OUTLET-01,乡镇,FRONT_COUNTER,CARD_DEBIT,PRICING,"
            + "2023-03-06,2023-03-10,成立,系统重复扣收,收费公示,退费;可申请核查、调解、仲裁、诉讼,2023-03-10,电话,2023-03-10,2023-03-11\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    private Ledger(String token) {
        this.token = token;
    }

    public static void main(String[] args) throws Exception {
        RunningSuite suite = new RunningSuite(Path.of(args[0]).toAbsolutePath());
        Ledger ledger = new Ledger(suite.token("complaint-officer", "HUAAN"));
        ledger.load();
        ledger.export("CSV");
        ledger.export("XLSX");
    }

    private void load() throws IOException, InterruptedException {
        StringBuilder csv = new StringBuilder(HEADINGS);
        for (int i = 0; i < ROWS; i++) {
            csv.append(ROW.formatted(System.currentTimeMillis(), i));
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(
                request("/api/v1/complaint-imports")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(csv.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 202 || answer.body().contains("\"RUNNING\"")) {
            Thread.sleep(500);
            String location =
                    answer.headers().firstValue("Location").orElse(answer.uri().getPath());
            answer = client.send(request(location).build(), HttpResponse.BodyHandlers.ofString());
        }
        if (!answer.body().contains("\"registered\":" + ROWS + ",")) {
            throw new IOException("the import was answered with " + answer.statusCode() + ": " + answer.body());
        }
        print("03-ledger import of " + ROWS + " closed cases", start, ROWS);
    }

    private void export(String format) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(
                request("/api/v1/complaint-exports?format=" + format).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
        }
        long rows = answer.headers().firstValueAsLong("X-Total-Rows").orElseThrow();
        print("03-ledger export of " + rows + " rows as " + format, start, rows);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningSuite.GATEWAY + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(5));
    }

    private static void print(String scenario, long start, long rows) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.1f s | %.0f rows/s |%n", scenario, seconds, rows / seconds);
    }
}
