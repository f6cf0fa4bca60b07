package org.xiaobao.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One review of the demo year; all follow from kind and number, so that every playing makes the same ones. */
record ReviewCase(String kind, int number, int ofKind) {

    private static final List<String> NAMED_POLICIES = List.of(
            "华安县农村信用合作联社金融消费者权益保护工作考评实施细则",
            "华安县农村信用合作联社个人信息保护管理办法",
            "华安县农村信用合作联社金融消费投诉处理工作管理实施细则(2024年修订版)",
            "华安县农村信用合作联社金融纠纷多元化解工作实施细则(试行)");
    private static final List<String> SUBJECTS =
            List.of("个人存款", "农户小额贷款", "个人住房贷款", "手机银行", "借记卡", "代理保险", "收单商户", "福农卡");
    private static final List<String> DEPARTMENTS = List.of("业务发展部", "风险合规部", "电子银行部", "综合部", "财务会计部");
    private static final List<String> ADOPTIONS = List.of("ADOPTED", "ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED");

    static List<ReviewCase> of2024() {
        return Stream.of(all("POLICY", 40), all("CONTRACT", 36), all("PUBLICATION", 202))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReviewCase> all(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ReviewCase(kind, number, count))
                .toList();
    }

    String reference() {
        return "DEMO-SC-2024-%s-%03d".formatted(kind, number);
    }

    String title() {
        return switch (kind) {
            case "POLICY" ->
                number <= NAMED_POLICIES.size()
                        ? NAMED_POLICIES.get(number - 1)
                        : subject() + "管理办法(演示第%d号)".formatted(number);
            case "CONTRACT" -> subject() + "合同文本(演示第%d号)".formatted(number);
            default -> subject() + "对外宣传文案(演示第%d期)".formatted(number);
        };
    }

    private String subject() {
        return SUBJECTS.get(number % SUBJECTS.size());
    }

    String department() {
        return DEPARTMENTS.get(number % DEPARTMENTS.size());
    }

    String contentSha256() {
        try {
            byte[] text = (reference() + " " + title()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every fifth policy and contract and every twentieth publication. */
    boolean drawsOpinion() {
        return number % (kind.equals("PUBLICATION") ? 20 : 5) == 0;
    }

    String adoption() {
        return ADOPTIONS.get(number / 5 % ADOPTIONS.size());
    }

    private LocalDate submittedOn() {
        return Times.spread(number - 1, ofKind, LocalDate.of(2024, 1, 4), 345);
    }

    String submittedAt() {
        return Times.at(submittedOn(), 9);
    }

    String opinionAt() {
        return Times.at(submittedOn().plusDays(1), 10);
    }

    String answeredAt() {
        return Times.at(submittedOn().plusDays(3), 11);
    }

    /** A publication goes fast, a policy takes a week; all are concluded within the year. */
    String concludedAt() {
        return Times.at(
                Times.workday(submittedOn().plusDays(kind.equals("PUBLICATION") && !drawsOpinion() ? 1 : 7)), 16);
    }
}
