package org.xiaobao.complaints.deadline.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaobao.complaints.deadline.clock.CasePolicies;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;

/**
 * All policy rows. A case gets those in force on its day of receipt: for each kind the rows of its source when that has any,
 * else the general ones, taken as a whole, so that one source's steps never mix with another's; and level by level the
 * institution's own row before the one for all.
 */
public record PolicyBook(List<DeadlinePolicy> rows) {

    private static final Comparator<DeadlinePolicy> OWN_THEN_NEWEST = Comparator.comparing(
                    (DeadlinePolicy row) -> row.institution() == null)
            .thenComparing(DeadlinePolicy::effectiveFrom, Comparator.reverseOrder());

    public PolicyBook {
        rows = List.copyOf(rows);
    }

    public CasePolicies forCase(String institution, String source, LocalDate receivedOn) {
        List<DeadlinePolicy> inForce = rows.stream()
                .filter(row -> row.holdsFor(institution) && row.inForceOn(receivedOn))
                .toList();
        Map<DeadlineKind, List<DeadlinePolicy>> steps = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<DeadlinePolicy> own = steps(inForce, kind, source);
            List<DeadlinePolicy> chosen = own.isEmpty() ? steps(inForce, kind, DeadlinePolicy.ANY_SOURCE) : own;
            if (!chosen.isEmpty()) {
                steps.put(kind, chosen);
            }
        }
        return new CasePolicies(steps);
    }

    private static List<DeadlinePolicy> steps(List<DeadlinePolicy> inForce, DeadlineKind kind, String source) {
        return Stream.of(0, 1, 2)
                .map(level -> inForce.stream()
                        .filter(row -> row.kind() == kind && row.source().equals(source) && row.level() == level)
                        .min(OWN_THEN_NEWEST)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
