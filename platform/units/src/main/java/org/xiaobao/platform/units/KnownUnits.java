package org.xiaobao.platform.units;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.inbox.TopicHandler;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.sql.AfterCommit;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.units.KnownUnit.Naming;

/**
 * The units this service has heard of, and the one check of a unit that a request names. An institution with a register
 * takes only what stands in it on the day concerned; one without takes every path, as it always did. It judges by what has
 * arrived: a unit registered a moment ago may be refused a moment longer, and is taken when sent again. While entries of a
 * register are missing, it refuses nobody.
 *
 * <p>Answers come from memory, so that a registration waits no longer for the database. What this process has learnt holds
 * at once, what another replica has learnt within two seconds.
 */
@ApplicationScoped
public class KnownUnits implements TopicHandler {

    private static final Duration UNASKED = Duration.ofSeconds(2);
    private static final String KEEP = """
            insert into known_unit as known (id, sequence, institution, unit, opened_on, closed_on, successor, names,
                                             registered)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (id) do update set sequence = excluded.sequence, unit = excluded.unit,
              opened_on = excluded.opened_on, closed_on = excluded.closed_on, successor = excluded.successor,
              names = excluded.names, registered = greatest(known.registered, excluded.registered)
            where known.sequence < excluded.sequence and known.institution = excluded.institution
            """;
    private static final String OF = """
            select id, institution, unit, opened_on, closed_on, successor, names, registered from known_unit where institution = ?
            """;

    /** As of when it was read. */
    private record Copy(Roll roll, Instant readAt) {}

    private final Sql sql;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final String topic;
    private final Map<String, Copy> copies = new HashMap<>();
    private long changes;

    KnownUnits(
            Sql sql,
            Clock clock,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "xiaobao.units.topic") String topic) {
        this.sql = sql;
        this.clock = clock;
        this.transactions = transactions;
        this.topic = topic;
    }

    /**
     * For each unit that a request names; the unit of the caller's own token is nobody's to check.
     *
     * @param pointer where the request names it
     * @param day on which it must have been open
     * @throws DomainProblem 422 at the pointer when the institution has a register and the unit is not in it on that day
     */
    public void require(String pointer, String institution, String unit, LocalDate day) {
        roll(institution).objection(pointer, unit, day).ifPresent(objection -> {
            throw objection;
        });
    }

    /** What to print for a unit: its name on the day; empty when it is in no register. */
    public Optional<String> name(String institution, String unit, LocalDate day) {
        return roll(institution).name(unit, day);
    }

    @Override
    public String topic() {
        return topic;
    }

    /** Keeps the state with the highest sequence, so that events may come in any order and any number of times. */
    @Override
    public void handle(ReceivedEvent event) {
        if (!isOfUnit(event.type())) {
            return;
        }
        KnownUnit unit = KnownUnit.from(event);
        sql.update(
                KEEP,
                unit.unitId(),
                event.sequence(),
                unit.institution(),
                unit.unit(),
                unit.openedOn(),
                unit.closedOn(),
                unit.successor(),
                FactJson.write(unit.names()),
                event.data().path("registered").asInt(0));
        transactions.registerInterposedSynchronization(new AfterCommit(() -> forget(unit.institution())));
    }

    /** {@code xiaobao.<service>.unit.opened.v1}, {@code xiaobao.<service>.unit-year.stated.v1} and what may be added later. */
    private static boolean isOfUnit(String type) {
        String[] words = type.split("\\.");
        return words.length == 5 && (words[2].equals("unit") || words[2].equals("unit-year")) && words[4].equals("v1");
    }

    private Roll roll(String institution) {
        Instant now = clock.instant();
        long seen;
        synchronized (this) {
            Copy copy = copies.get(institution);
            if (copy != null && now.isBefore(copy.readAt().plus(UNASKED))) {
                return copy.roll();
            }
            seen = changes;
        }
        Roll read = Roll.of(sql.list(row -> new Roll.Row(unit(row), row.getInt("registered")), OF, institution));
        keep(institution, new Copy(read, now), seen);
        return read;
    }

    /** What was read before a change is not kept after it. */
    private synchronized void keep(String institution, Copy copy, long seen) {
        if (changes == seen) {
            copies.put(institution, copy);
        }
    }

    private synchronized void forget(String institution) {
        changes++;
        copies.remove(institution);
    }

    private static KnownUnit unit(ResultSet row) throws SQLException {
        return new KnownUnit(
                row.getObject("id", UUID.class),
                row.getString("institution"),
                row.getString("unit"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("successor"),
                names(row.getString("names")));
    }

    private static List<Naming> names(String json) {
        try {
            return FactJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
