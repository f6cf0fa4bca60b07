package org.xiaobao.platform.units;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.text.Texts;

/**
 * One entry of a register: a path and the days on which it stood for a unit. A unit that has moved has two.
 *
 * @param closedOn the last day on which it was open, null while it is
 * @param successor the path that stands for it from then on, or null
 */
record KnownUnit(
        UUID unitId,
        String institution,
        String unit,
        LocalDate openedOn,
        LocalDate closedOn,
        String successor,
        List<Naming> names) {

    private static final int LONGEST = 200;

    /** What it is called from a day on. */
    record Naming(LocalDate since, String name) {

        private boolean isWhole() {
            return since != null && isText(name);
        }
    }

    /**
     * The state that an event of a unit carries, whatever else it says.
     *
     * @throws UnreadableRecord when it cannot be kept
     */
    static KnownUnit from(ReceivedEvent event) {
        KnownUnit unit = read(event.data().path("state"));
        require(event.subject().equals(unit.unitId()), "envelope and state name different units");
        require(event.institution().equals(unit.institution()), "envelope and state name different institutions");
        require(isText(unit.institution()) && isText(unit.unit()), "the unit has no path that can be kept");
        require(unit.openedOn() != null, "the unit has no first day");
        require(unit.successor() == null || isText(unit.successor()), "its successor has no path that can be kept");
        require(
                unit.names() != null
                        && !unit.names().isEmpty()
                        && unit.names().stream().allMatch(Naming::isWhole),
                "the unit has no proper name");
        return unit;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    /** On a day before the first: the first. */
    String nameOn(LocalDate day) {
        String name = names.get(0).name();
        for (Naming naming : names) {
            if (!naming.since().isAfter(day)) {
                name = naming.name();
            }
        }
        return name;
    }

    private static KnownUnit read(JsonNode state) {
        require(state.isObject(), "it carries no state");
        try {
            return FactJson.strict().treeToValue(state, KnownUnit.class);
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new UnreadableRecord("the state of the unit cannot be read", wrong);
        }
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST && Texts.storable(text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableRecord(otherwise);
        }
    }
}
