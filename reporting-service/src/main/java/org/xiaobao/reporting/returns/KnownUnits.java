package org.xiaobao.reporting.returns;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.question.Period;

/** What is known of an institution's units beside their figures: what they are called, how large they are. */
interface KnownUnits {

    /**
     * A unit of a period.
     *
     * @param outlets how many it has; null when it is not known
     * @param customers personal customers of that year; null when they are not known
     */
    record Known(String path, Words name, Long outlets, Long customers) {}

    /**
     * The unit of the scope and those below it, on the last day of the period, each with its own numbers, without those below
     * it; a unit that is left out is known by its path.
     */
    List<Known> within(Scope scope, Period period);

    /** The unit of the scope with all below it; {@code /} is the whole institution, whatever its top unit is called. */
    Known whole(Scope scope, Period period);

    /** As long as nobody keeps a register. */
    @DefaultBean
    @Singleton
    class None implements KnownUnits {

        @Override
        public List<Known> within(Scope scope, Period period) {
            return List.of();
        }

        @Override
        public Known whole(Scope scope, Period period) {
            return new Known(scope.unit(), new Words(scope.unit(), scope.unit()), null, null);
        }
    }
}
