package org.xiaobao.reporting.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact about a unit that is published; the ground of an act stays in the journal. */
sealed interface UnitFact extends Fact {

    UnitState state();

    @Override
    default UUID subject() {
        return state().unitId();
    }

    @Override
    default String institution() {
        return state().institution();
    }

    /** Why a path no longer stands for a unit. */
    enum Ending {
        CLOSURE,
        MOVE,
        MERGER
    }

    /**
     * A path stands for a unit from a day on; one that has moved says where it was in its {@code state}.
     *
     * @param registered how many entries the register has with it and with those that were registered together with it: who
     *     knows fewer does not know the register yet
     */
    @EventType("unit.opened.v1")
    record Opened(@JsonIgnore String reason, Instant at, int registered, UnitState state) implements UnitFact {}

    /** Its name, region or kind is another from a day on. */
    @EventType("unit.changed.v1")
    record Changed(@JsonIgnore String reason, Instant at, LocalDate since, UnitState state) implements UnitFact {}

    /** The path has a last day; what follows it stands in its {@code state}. */
    @EventType("unit.closed.v1")
    record Closed(@JsonIgnore String reason, Instant at, Ending because, UnitState state) implements UnitFact {}

    /** A last day that was still to come was taken back: the path goes on standing for the unit. */
    @EventType("unit.reopened.v1")
    record Reopened(@JsonIgnore String reason, Instant at, UnitState state) implements UnitFact {}

    /** Numbers of a year's end were stated, or stated anew. */
    @EventType("unit-year.stated.v1")
    record Stated(@JsonIgnore String reason, Instant at, int year, UnitState state) implements UnitFact {}
}
