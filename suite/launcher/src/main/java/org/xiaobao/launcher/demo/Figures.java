package org.xiaobao.launcher.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the report of 2024 prints, and beside it what the demo played where the report gives no number. */
final class Figures {

    private Figures() {}

    static List<Figure> of2024() {
        return Stream.of(funnel(), bySource(), mediations(), reviews(), education())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> funnel() {
        return List.of(
                Figure.published("受理投诉工单", "complaints received, gross", "complaints.gross", "17"),
                Figure.published("− 重复投诉", "− repeats", "complaints.repeat", "5"),
                Figure.published("− 时限内撤诉", "− withdrawn in time", "complaints.withdrawnInTime", "3"),
                Figure.published("= 有效投诉", "= valid", "complaints.valid", "9"));
    }

    private static List<Figure> bySource() {
        return List.of(
                valid("12345", "3"),
                valid("12378", "4"),
                valid("968133", "2"),
                valid("12363", "0"),
                valid("96336", "0"),
                withdrawn("12345", "2"),
                withdrawn("96336", "1"));
    }

    private static Figure valid(String source, String count) {
        return Figure.published("有效 · " + source, "valid · " + source, "complaints.valid", count)
                .row("source", source);
    }

    private static Figure withdrawn(String source, String count) {
        return Figure.published("撤诉 · " + source, "withdrawn · " + source, "complaints.withdrawnInTime", count)
                .row("source", source);
    }

    private static List<Figure> mediations() {
        return List.of(
                Figure.published("调解件数", "mediations", "mediations.count", "59"),
                Figure.published("比上年增加", "change", "mediations.change.count", "36"),
                Figure.published("涉及合同金额(元)", "contract amount, yuan", "mediations.contractAmount", "11257600.00"),
                Figure.published("比上年增加(元)", "change, yuan", "mediations.change.contractAmount", "3712100.00"),
                Figure.published("上年件数", "last year's", "mediations.previousYear.count", "23"),
                Figure.published(
                        "上年金额(元)", "last year's, yuan", "mediations.previousYear.contractAmount", "7545500.00"));
    }

    private static List<Figure> reviews() {
        return List.of(
                Figure.published("审查合计", "reviews", "reviews.total", "278"),
                kind("制度", "policies", "POLICY", "40"),
                kind("合同协议", "contracts", "CONTRACT", "36"),
                kind("对外信息发布", "publications", "PUBLICATION", "202"));
    }

    private static Figure kind(String zh, String en, String kind, String count) {
        return Figure.published(zh, en, "reviews.total", count).row("kind", kind);
    }

    private static List<Figure> education() {
        List<TrainingPlan> sessions = TrainingPlan.of2024();
        return List.of(
                new Figure("宣传教育活动", "campaigns", "education.campaigns", null, null, BigDecimal.valueOf(5), true),
                Figure.played("宣传场次", "campaign events", "education.events", EducationOf2024.events()),
                Figure.played("培训场次", "training sessions", "training.sessions", sessions.size()),
                Figure.played("其中消保专题", "special trainings", "training.specialSessions", 1),
                Figure.played(
                        "参训人次",
                        "person-times trained",
                        "training.personTimes",
                        sessions.stream().mapToInt(TrainingPlan::personTimes).sum()));
    }
}
