package org.xiaobao.platform.testing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A lifecycle as its statuses tell it, to be compared with the approved one. */
public record Lifecycle<S extends Enum<S>>(Class<S> statuses, Function<S, Set<S>> successors) {

    /** A line a status, in their order, as the documents have it. */
    public String table() {
        return Arrays.stream(statuses.getEnumConstants())
                .map(status -> "%-12s -> %s\n".formatted(status, next(status)))
                .collect(Collectors.joining());
    }

    private String next(S status) {
        Set<S> next = successors.apply(status);
        return next.isEmpty() ? "(end)" : next.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    public Set<S> reachedFrom(S first) {
        Set<S> reached = EnumSet.of(first);
        ArrayDeque<S> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            successors.apply(next.remove()).stream().filter(reached::add).forEach(next::add);
        }
        return reached;
    }
}
