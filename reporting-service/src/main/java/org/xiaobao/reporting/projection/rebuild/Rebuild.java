package org.xiaobao.reporting.projection.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One building of the figures from offset 0, from its request to its proof.
 *
 * @param proving each record is proved before it is stored, not only all of them in the end
 */
public record Rebuild(
        UUID id,
        int generation,
        boolean proving,
        Status status,
        Reason reason,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        long events,
        Long factsBefore,
        Long factsAfter,
        List<Difference> differences,
        Letters letters,
        String problem) {

    public enum Status {
        RUNNING,
        SWAPPED,
        FAILED
    }

    /** Why it was ordered: by a person, or by the suite, as the live generation was counted otherwise than is counted now. */
    public enum Reason {
        ORDERED,
        COUNTING
    }

    /** Records refused by the generation replaced and by the rebuilt one, and how many letters the swap changed. */
    public record Letters(long before, long after, long changed) {}

    /** Null until the swap: whether all came out as it was, numbers and refusals alike. */
    public Boolean identical() {
        return differences == null ? null : differences.isEmpty() && (letters == null || letters.changed() == 0);
    }

    /** A total that the rebuilt generation states otherwise than the one it replaced. */
    public record Difference(
            String institution,
            int year,
            int month,
            String unit,
            String figure,
            java.math.BigDecimal before,
            java.math.BigDecimal after) {}
}
