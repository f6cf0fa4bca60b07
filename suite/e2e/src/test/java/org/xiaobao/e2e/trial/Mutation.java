package org.xiaobao.e2e.trial;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One way to spoil a request; it answers false where there is nothing to spoil. */
record Mutation(String name, Spoiling spoiling) {

    interface Spoiling {
        boolean apply(Request request, Random random);
    }

    /** All of them. A body has the most, as a body has the most places; each part of a request is met often. */
    static List<Mutation> all(Ground ground) {
        return Stream.of(BodyMutations.all(ground), UrlMutations.all(ground), HeadMutations.all())
                .flatMap(List::stream)
                .toList();
    }

    boolean apply(Request request, Random random) {
        boolean applied = spoiling.apply(request, random);
        if (applied) {
            request.mutations.add(name);
        }
        return applied;
    }
}
