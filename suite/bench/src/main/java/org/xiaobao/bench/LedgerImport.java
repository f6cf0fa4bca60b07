package org.xiaobao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 04-ledger}: a ledger of closed cases imported through the gateway by one caller. Persons are invented. */
final class LedgerImport implements Scenario {

    private static final String HEADINGS = "工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因,"
            + "受理时间,决定时间,结论,核实情况,依据,处理措施,告知时间,告知方式,回复来源时间,办结时间\r\n";
    private static final String ROW = "BENCH-%d-%d,12345,2023-03-06 09:30,李四(虚构),19900000002,退还重复扣收的费用,"
            + "同一笔费用在两天内被扣收两次,/HQ/OUTLET-01,乡镇,FRONT_COUNTER,CARD_DEBIT,PRICING,"
            + "2023-03-06,2023-03-10,成立,系统重复扣收,收费公示,退费;可申请核查、调解、仲裁、诉讼,2023-03-10,电话,2023-03-10,2023-03-11\r\n";

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        String token = suite.token("complaint-officer", "LEDGER");
        StringBuilder csv = new StringBuilder(HEADINGS);
        long run = System.currentTimeMillis();
        for (int i = 0; i < Settings.LEDGER; i++) {
            csv.append(ROW.formatted(run, i));
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = send(request(token, "/api/v1/complaint-imports")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv.toString())));
        while (answer.statusCode() == 202 || answer.body().contains("\"RUNNING\"")) {
            Thread.sleep(500);
            String location =
                    answer.headers().firstValue("Location").orElse(answer.uri().getPath());
            answer = send(request(token, location));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!answer.body().contains("\"registered\":" + Settings.LEDGER + ",")) {
            throw new IOException("the import was answered with " + answer.statusCode() + ": " + answer.body());
        }
        report.row(
                "import of " + Settings.LEDGER + " closed cases",
                Figures.plain(Settings.LEDGER / seconds) + " rows/s",
                "",
                Figures.plain(seconds) + " s");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(RunningSuite.GATEWAY + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(10));
    }
}
