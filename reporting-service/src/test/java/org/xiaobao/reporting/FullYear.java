package org.xiaobao.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some of everything that is counted, in 2024: each figure and each breakdown has a number that is not zero. */
public final class FullYear {

    private static final String OUTLET = "/HQ/OUTLET-01";

    private FullYear() {}

    public static List<Subject> of(String institution) {
        List<Subject> year = new ArrayList<>();
        year.addAll(complaints());
        year.addAll(mediations());
        year.addAll(List.of(
                Subject.review("POLICY", "PASSED").with("department", "合规与风险管理部"),
                Subject.review("CONTRACT", "RETURNED")
                        .with("department", "电子银行部")
                        .with("opinionsOpen", 2),
                Subject.review("PRODUCT", null).with("department", "电子银行部")));
        year.addAll(education());
        year.addAll(training());
        year.replaceAll(subject -> subject.of(institution));
        return year;
    }

    private static List<Subject> complaints() {
        return List.of(
                answered("12345", "CARD_DEBIT_USE")
                        .with("unit", OUTLET)
                        .with("product", "福万通借记卡")
                        .with("groups", List.of("ELDERLY", "FARMER"))
                        .with("joint", true)
                        .with("majorSince", "2024-03-04T01:30:00Z")
                        .with("amountInDispute", new BigDecimal("1200.50"))
                        .with("extensions", 2)
                        .with("reExamination", Map.of("requestedAt", "2024-04-20T01:00:00Z", "outcome", "UPHELD"))
                        .with("decisionsSetAside", 1)
                        .with("redressAmount", new BigDecimal("35.20")),
                answered("12378", "CARD_DEBIT")
                        .with("groups", List.of("ELDERLY", "ELDERLY"))
                        .with("amountInDispute", new BigDecimal("10"))
                        .with("outcome", "PARTLY_UPHELD")
                        .with("decidedAt", "2024-03-25T01:00:00Z")
                        .with("satisfaction", "UNREACHABLE")
                        .with("extensions", 1)
                        .with("reExamination", Map.of("requestedAt", "2024-04-20T01:00:00Z")),
                answered("12378", "CARD_CREDIT")
                        .with("reExamination", Map.of("requestedAt", "2024-04-20T01:00:00Z", "outcome", "SET_ASIDE")),
                Subject.complaint("PHONE", "VALID")
                        .with("businessCategory", "CARD")
                        .with("businessChannel", "ELECTRONIC_MOBILE")
                        .with("reason", null)
                        .with("receivedAt", "2024-11-04T01:30:00Z"),
                Subject.complaint("PHONE", "VALID")
                        .with("businessCategory", "LOAN_HOUSING")
                        .with("receivedAt", "2024-12-31T01:30:00Z")
                        .with("acceptedAt", "2025-01-02T01:00:00Z")
                        .with("extensions", 1),
                answered("12345", "LOAN")
                        .with("disposition", "REPEAT")
                        .with("groups", List.of("YOUNG"))
                        .with("joint", true)
                        .with("amountInDispute", new BigDecimal("77.00"))
                        .with("extensions", 1),
                Subject.complaint("96336", "WITHDRAWN_IN_TIME").with("majorSince", "2024-03-04T01:30:00Z"),
                Subject.complaint("LETTER", "REJECTED").with("unit", OUTLET));
    }

    private static Subject answered(String source, String category) {
        return Subject.complaint(source, "VALID")
                .with("businessCategory", category)
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("decidedAt", "2024-03-15T01:00:00Z")
                .with("dueOn", "2024-03-19")
                .with("outcome", "UPHELD")
                .with("status", "CLOSED")
                .with("satisfaction", "SATISFIED");
    }

    private static List<Subject> mediations() {
        return List.of(
                Subject.mediation("AGREED", "190000.00")
                        .with("unit", OUTLET)
                        .with("track", "SIMPLE")
                        .with("mode", "ONLINE")
                        .with("origin", "COMPLAINT")
                        .with("claimedAmount", new BigDecimal("12000.50"))
                        .with("settledAmount", new BigDecimal("8000.00")),
                Subject.mediation("FAILED", "5.10")
                        .with("track", "ORDINARY")
                        .with("mode", "ON_SITE")
                        .with("origin", "DIRECT")
                        .with("claimedAmount", new BigDecimal("5.10")),
                Subject.mediation("AGREED", "0.00").with("outcome", null),
                Subject.mediation("REFUSED", "9.00").with("track", "SIMPLE").with("claimedAmount", BigDecimal.ONE));
    }

    private static List<Subject> education() {
        return List.of(
                Subject.campaign("五进入"),
                Subject.campaignEvent("OFFLINE", 150)
                        .with("unit", OUTLET)
                        .with("placeKind", "VILLAGE")
                        .with("groups", List.of("ELDERLY", "FARMER")),
                Subject.campaignEvent("OFFLINE", 30)
                        .with("placeKind", "CAMPUS")
                        .with("groups", List.of("YOUNG"))
                        .with("estimated", true),
                Subject.campaignEvent("ONLINE", 3000).with("views", 3000).with("groups", List.of()));
    }

    private static List<Subject> training() {
        return List.of(
                Subject.trainingSession("INTERNAL", "FRONT_LINE", 20)
                        .with("unit", OUTLET)
                        .with("kind", "COMPLAINT_HANDLING")
                        .with("line", "零售")
                        .with("hours", new BigDecimal("0.25"))
                        .with(
                                "attendance",
                                List.of(
                                        Map.of("tier", "FRONT_LINE", "count", 20),
                                        Map.of("tier", "NEW_STAFF", "count", 5))),
                Subject.trainingSession("EXTERNAL", "SENIOR_MANAGEMENT", 3)
                        .with("kind", "GENERAL")
                        .with("special", false)
                        .with("hours", new BigDecimal("12.5")));
    }

    /** Until all of it is counted. */
    public static void await(Wire wire) {
        wire.awaitFigure(2024, "complaints.gross", 8);
        wire.awaitFigure(2024, "complaints.accepted", 3);
        wire.awaitFigure(2024, "mediations.count", 3);
        wire.awaitFigure(2024, "mediations.refused", 1);
        wire.awaitFigure(2024, "reviews.total", 2);
        wire.awaitFigure(2024, "reviews.open", 1);
        wire.awaitFigure(2024, "education.campaigns", 1);
        wire.awaitFigure(2024, "education.events", 3);
        wire.awaitFigure(2024, "training.sessions", 2);
    }
}
