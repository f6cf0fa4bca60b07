package org.xiaobao.reporting.projection.live;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xiaobao.reporting.Subject;

/** Complaints and mediations in any states one after the other, whatever their producers would make of them. */
final class AnyLives {

    private AnyLives() {}

    static Arbitrary<List<List<Subject>>> lives() {
        Arbitrary<List<Subject>> complaint = complaints().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<Subject>> mediation = mediations().list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(complaint, mediation).list().ofMinSize(1).ofMaxSize(15);
    }

    private static Arbitrary<Subject> complaints() {
        return Combinators.combine(plainComplaints(), matters(), courses())
                .as((complaint, matter, course) -> with(with(complaint, matter), course));
    }

    private static Subject with(Subject subject, Map<String, Object> fields) {
        Subject changed = subject;
        for (var field : fields.entrySet()) {
            changed = changed.with(field.getKey(), field.getValue());
        }
        return changed;
    }

    private static Arbitrary<Map<String, Object>> matters() {
        return Combinators.combine(
                        Arbitraries.of("福万通借记卡", "个人经营贷款").injectNull(0.3),
                        Arbitraries.of("ELDERLY", "FARMER", "YOUNG")
                                .list()
                                .ofMaxSize(4)
                                .injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        amounts().injectNull(0.3))
                .as((product, groups, joint, amount) ->
                        fields("product", product, "groups", groups, "joint", joint, "amountInDispute", amount));
    }

    private static Arbitrary<Map<String, Object>> courses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).injectNull(0.2),
                        Arbitraries.integers().between(0, 2).injectNull(0.2),
                        Arbitraries.of("UPHELD", "SET_ASIDE", "").injectNull(0.4),
                        amounts().injectNull(0.3))
                .as((extensions, setAside, found, redress) -> fields(
                        "extensions",
                        extensions,
                        "decisionsSetAside",
                        setAside,
                        "reExamination",
                        found == null ? null : found.isEmpty() ? Map.of() : Map.of("outcome", found),
                        "redressAmount",
                        redress));
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999.99"))
                .ofScale(2);
    }

    private static Arbitrary<Subject> plainComplaints() {
        return Combinators.combine(
                        Arbitraries.of("12345", "12378", "PHONE"),
                        Arbitraries.of("VALID", "REPEAT", "WITHDRAWN_IN_TIME", "REJECTED"),
                        Arbitraries.of("2024-12-31T15:59:59Z", "2024-12-31T16:00:00Z", "2024-05-05T01:00:00Z"),
                        Arbitraries.of("2024-06-01T01:00:00Z", "2025-01-01T01:00:00Z")
                                .injectNull(0.4),
                        Arbitraries.of("/HQ", "/HQ/OUTLET-01"),
                        Arbitraries.of("PRICING", "MARKETING").injectNull(0.2))
                .as((source, disposition, received, accepted, unit, reason) -> Subject.complaint(source, disposition)
                        .with("receivedAt", received)
                        .with("acceptedAt", accepted)
                        .with("unit", unit)
                        .with("reason", reason));
    }

    private static Arbitrary<Subject> mediations() {
        return Combinators.combine(
                        Arbitraries.of("AGREED", "FAILED", "REFUSED").injectNull(0.3),
                        amounts(),
                        amounts().injectNull(0.5),
                        Arbitraries.of("SIMPLE", "ORDINARY").injectNull(0.3),
                        Arbitraries.of("2023-12-31", "2024-01-01"))
                .as((outcome, amount, settled, track, on) -> Subject.mediation("AGREED", amount.toPlainString())
                        .with("outcome", outcome)
                        .with("settledAmount", settled)
                        .with("track", track)
                        .with("appliedOn", on));
    }
}
