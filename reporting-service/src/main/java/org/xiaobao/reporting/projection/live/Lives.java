package org.xiaobao.reporting.projection.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.arrival.FactKey;
import org.xiaobao.reporting.projection.arrival.FactRow;

/**
 * How far the lives of some subjects have come, arrival by arrival: a higher sequence moves on, an older one is known
 * already. Two things no producer does are refused: the same sequence with another state, and a subject that passes to
 * another institution. Judged one after the other, so that it does not matter how the records were cut into batches.
 */
final class Lives {

    private record Point(long sequence, String institution, String json) {}

    private final Map<FactKey, Point> points = new HashMap<>();
    private final Map<FactKey, Arrival> moved = new LinkedHashMap<>();

    Lives(Map<FactKey, List<FactRow>> known) {
        known.forEach((key, facts) -> facts.stream()
                .limit(1)
                .forEach(fact -> points.put(key, new Point(fact.sequence(), fact.institution(), fact.state()))));
    }

    /** Takes the arrival in, unless it is refused. */
    Optional<UnreadableRecord> refusal(Arrival arrival) {
        Point before = points.get(arrival.key());
        if (before != null && !before.institution().equals(arrival.state().institution())) {
            return Optional.of(new UnreadableRecord("its subject belongs to another institution"));
        }
        if (before == null || arrival.sequence() > before.sequence()) {
            points.put(
                    arrival.key(), new Point(arrival.sequence(), arrival.state().institution(), arrival.json()));
            moved.put(arrival.key(), arrival);
            return Optional.empty();
        }
        return arrival.sequence() == before.sequence() && !same(arrival.json(), before.json())
                ? Optional.of(new UnreadableRecord("another state of its subject came under the same sequence"))
                : Optional.empty();
    }

    /** The last state of each subject that moved on. */
    Collection<Arrival> moved() {
        return moved.values();
    }

    /** As the database compares JSON: neither order nor the zeros behind a number matter. */
    private static boolean same(String one, String other) {
        return one.equals(other) || tree(one).equals(Lives::compare, tree(other));
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static JsonNode tree(String json) {
        return FactJson.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
