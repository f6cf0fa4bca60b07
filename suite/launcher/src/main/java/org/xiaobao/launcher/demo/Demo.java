package org.xiaobao.launcher.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xiaobao.launcher.TokenSource;

/**
 * Plays the 2024 of 华安县农村信用合作联社 through the gateway and compares the year's figures with those its report prints.
 * Playing it again changes nothing, whatever happened to the first playing.
 */
public final class Demo {

    /** The institution whose year it is; others can play it too, each has its own figures. */
    public static final String INSTITUTION = "HUAAN";

    private static final String HEADER = """

              华安县农村信用合作联社 2024 年消保工作演示 · a year of consumer protection, played through %s as %s
              人员、电话(199开头)和案情均为虚构,只有数字来自其公开报告。
              Persons, phone numbers and facts are invented; only the figures are those of the published report.
            """;

    private final GatewayClient gateway;
    private final Progress progress;

    private Demo(GatewayClient gateway, Progress progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** @return 0 when every figure is the seed's, else 1 */
    public static int play(URI gateway, TokenSource tokens) {
        return play(gateway, tokens, INSTITUTION, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    public static int play(URI gateway, TokenSource tokens, String institution, PrintStream out) {
        Progress progress = new Progress(out);
        progress.say(HEADER.formatted(gateway, institution));
        GatewayClient client = new GatewayClient(gateway, tokens, institution, progress);
        try {
            return new Demo(client, progress).play() ? 0 : 1;
        } catch (DemoFailure failure) {
            progress.say("\n  演示未完成 The demo did not finish: " + failure.getMessage());
            return 1;
        }
    }

    private boolean play() {
        Map<String, String> complaintIds = new ConcurrentHashMap<>();
        List<Chapter> year = List.of(
                new UnitsOf2024(gateway),
                new BaseFigures2023(gateway),
                new ComplaintsOf2024(gateway, complaintIds),
                new MediationsOf2024(gateway, complaintIds),
                new ReviewsOf2024(gateway),
                new EducationOf2024(gateway));
        year.forEach(chapter -> progress.chapter(chapter.title(), chapter::play));
        return new Comparison(gateway, progress).holds();
    }
}
