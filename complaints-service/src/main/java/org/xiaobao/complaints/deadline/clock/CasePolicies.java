package org.xiaobao.complaints.deadline.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules one case is held to, for good: by kind, from level 0 upwards. */
public record CasePolicies(Map<DeadlineKind, List<DeadlinePolicy>> steps) {

    public CasePolicies {
        steps = Map.copyOf(steps);
    }

    /** The row of exactly this level. */
    public Optional<DeadlinePolicy> step(DeadlineKind kind, int level) {
        return steps.getOrDefault(kind, List.of()).stream()
                .filter(row -> row.level() == level)
                .findFirst();
    }

    /** The highest row that the granted extensions reach; a kind without further steps keeps what it has. */
    Optional<DeadlinePolicy> reached(DeadlineKind kind, int grantedLevel) {
        return steps.getOrDefault(kind, List.of()).stream()
                .filter(row -> row.level() <= grantedLevel)
                .reduce((lower, higher) -> higher);
    }
}
