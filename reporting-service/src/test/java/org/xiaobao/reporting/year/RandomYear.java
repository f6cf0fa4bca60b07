package org.xiaobao.reporting.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xiaobao.reporting.Subject;

/**
 * Acts of all four services in any order of days around the turns of a year: what is received in one year is accepted in the next,
 * corrected later, moved to another unit, classified anew, withdrawn, taken for a repeat and no repeat again.
 */
final class RandomYear {

    static final List<String> UNITS =
            List.of("/HQ", "/HQ/OUTLET-01", "/HQ/OUTLET-02", "/HQ/OUTLET-02/DESK", "/HQ/OUTLET-021");
    static final List<String> SOURCES = List.of("12345", "12378", "12363", "968133", "96336", "PHONE", "NEW");
    static final List<String> DISPOSITIONS = List.of("VALID", "REPEAT", "WITHDRAWN_IN_TIME", "REJECTED");
    static final List<String> REASONS = List.of("PRICING", "MARKETING", "SERVICE_ATTITUDE");

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 500;
    private static final List<String> SATISFACTION =
            List.of("VERY_SATISFIED", "SATISFIED", "DISSATISFIED", "NO_ANSWER", "UNREACHABLE");

    private final Random random;
    private final List<Subject> acts = new ArrayList<>();
    private final List<Subject> last = new ArrayList<>();

    private RandomYear(long seed) {
        this.random = new Random(seed);
    }

    static RandomYear of(long seed, int acts) {
        RandomYear year = new RandomYear(seed);
        while (year.acts.size() < acts) {
            year.live();
        }
        return year;
    }

    /** Every state of every subject, in the order of their lives. */
    List<Subject> acts() {
        return acts;
    }

    /** What each subject is in the end. */
    List<Subject> last() {
        return last;
    }

    private void live() {
        Subject subject = begin();
        acts.add(subject);
        int further = random.nextInt(5);
        for (int sequence = 2; sequence <= further; sequence++) {
            subject = changed(subject).at(sequence);
            acts.add(subject);
        }
        last.add(subject);
    }

    private Subject begin() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> mediation(Subject.mediation("AGREED", "0.01"));
            case 2 -> review(Subject.review("POLICY", null));
            case 3 -> event(Subject.campaignEvent("OFFLINE", 1));
            case 4 -> session(Subject.trainingSession("INTERNAL", "FRONT_LINE", 1));
            default -> complaint(Subject.complaint("12345", "VALID"));
        };
    }

    private Subject changed(Subject before) {
        return switch (before.kind()) {
            case COMPLAINT -> complaint(before);
            case MEDIATION -> mediation(before);
            case REVIEW -> review(before);
            case CAMPAIGN_EVENT -> event(before);
            default -> session(before);
        };
    }

    private Subject complaint(Subject before) {
        boolean accepted = random.nextInt(4) > 0;
        boolean decided = accepted && random.nextBoolean();
        return before.with("unit", one(UNITS))
                .with("source", one(SOURCES))
                .with("disposition", one(DISPOSITIONS))
                .with("reason", one(REASONS))
                .with("region", one(List.of("TOWNSHIP", "URBAN")))
                .with("receivedAt", instant())
                .with("acceptedAt", accepted ? instant() : null)
                .with("status", one(List.of("RECEIVED", "CLOSED", "WITHDRAWN", "IN_PROGRESS")))
                .with("decidedAt", decided ? instant() : null)
                .with("dueOn", random.nextInt(5) > 0 ? day().toString() : null)
                .with("satisfaction", random.nextBoolean() ? one(SATISFACTION) : null);
    }

    private Subject mediation(Subject before) {
        return before.with("unit", one(UNITS))
                .with(
                        "outcome",
                        random.nextInt(4) > 0 ? one(List.of("AGREED", "FAILED", "REFUSED", "WITHDRAWN")) : null)
                .with("contractAmount", BigDecimal.valueOf(random.nextInt(10_000_000), 2))
                .with("appliedOn", day().toString());
    }

    private Subject review(Subject before) {
        boolean concluded = random.nextInt(3) > 0;
        return before.with("unit", one(UNITS))
                .with("kind", one(List.of("POLICY", "CONTRACT", "PUBLICATION")))
                .with("submittedAt", instant())
                .with("concludedAt", concluded ? instant() : null)
                .with("conclusion", concluded ? one(List.of("PASSED", "PASSED_WITH_AMENDMENTS")) : null);
    }

    private Subject event(Subject before) {
        return before.with("unit", one(UNITS))
                .with("heldOn", day().toString())
                .with("mode", one(List.of("ONLINE", "OFFLINE")))
                .with("audience", random.nextInt(500));
    }

    private Subject session(Subject before) {
        return before.with("unit", one(UNITS))
                .with("heldOn", day().toString())
                .with("special", random.nextBoolean())
                .with("conduct", one(List.of("INTERNAL", "EXTERNAL")))
                .with(
                        "attendance",
                        List.of(
                                Map.of("tier", "FRONT_LINE", "count", random.nextInt(50)),
                                Map.of("tier", "NEW_STAFF", "count", random.nextInt(5))));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Any second of a day in UTC: which day it is in Shanghai is the reckoning's to know. */
    private String instant() {
        return day() + "T%02d:%02d:%02dZ".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
