package org.xiaobao.reporting.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.inbox.DeadLetters;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.store.FactTable;
import org.xiaobao.reporting.projection.store.Positions;
import org.xiaobao.reporting.projection.store.Recount;
import org.xiaobao.reporting.projection.store.Refusals;
import org.xiaobao.reporting.projection.store.TotalTable;

/**
 * Any stream of events, in any order, delivered any number of times, in batches of any size, gives the totals of the
 * subjects' last states: on the real database, with the projection's own statements, and confirmed by the recount.
 */
class AnyOrderIT {

    private static Map<String, String> server;

    @BeforeContainer
    static void migrate() {
        Backbone backbone = new Backbone();
        backbone.init(Map.of("database", "any_order"));
        server = backbone.start();
        Flyway.configure()
                .dataSource(
                        server.get("quarkus.datasource.jdbc.url"),
                        server.get("quarkus.flyway.username"),
                        server.get("quarkus.flyway.password"))
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app", "any_order"))
                .load()
                .migrate();
    }

    @Property(tries = 60)
    void totalsAreThoseOfTheLastStates(
            @ForAll("lives") List<List<Subject>> lives, @ForAll long order, @ForAll("batchSizes") int batch)
            throws SQLException {
        String institution = "P-" + UUID.randomUUID();
        List<Subject> stream = delivered(lives, institution, new Random(order));

        try (Connection connection = connect()) {
            for (int from = 0; from < stream.size(); from += batch) {
                apply(connection, stream.subList(from, Math.min(stream.size(), from + batch)));
            }

            assertThat(totals(connection, institution)).isEqualTo(expected(stream));
            assertThat(miscounted(connection, institution)).isZero();
            assertThat(new Recount(new Positions()).differences(connection, institution))
                    .isEmpty();
        }
    }

    @Property(tries = 40)
    void poisonAmongThemIsSetAsideAndChangesNothingWhateverTheBatches(
            @ForAll("lives") List<List<Subject>> lives,
            @ForAll("poisons") List<Subject> poisons,
            @ForAll long order,
            @ForAll("batchSizes") int batch)
            throws SQLException {
        String institution = "P-" + UUID.randomUUID();
        Random random = new Random(order);
        List<Subject> good = delivered(lives, institution, random);
        List<Subject> stream = new ArrayList<>(good);
        poisons.forEach(poison -> stream.add(
                random.nextInt(stream.size() + 1),
                identified(poison, UUID.randomUUID()).of(institution)));

        try (Connection connection = connect()) {
            List<String> refused = new ArrayList<>();
            for (int from = 0; from < stream.size(); from += batch) {
                apply(connection, stream.subList(from, Math.min(stream.size(), from + batch)))
                        .forEach(letter -> refused.add(letter.key()));
            }

            assertThat(totals(connection, institution)).isEqualTo(expected(good));
            assertThat(refused).hasSize(poisons.size());
            assertThat(new Recount(new Positions()).differences(connection, institution))
                    .isEmpty();
        }
    }

    /** Readable in Java, impossible in PostgreSQL or for the second count. */
    @Provide
    Arbitrary<List<Subject>> poisons() {
        Subject handled = Subject.complaint("12345", "VALID").with("acceptedAt", "2024-06-01T01:00:00Z");
        return Arbitraries.of(
                        handled.with("decidedAt", "+999999999-12-31T23:59:59Z").with("dueOn", "2024-06-30"),
                        handled.with("decidedAt", "2024-06-02T01:00:00Z").with("dueOn", "+999999999-12-31"),
                        handled.with("status", "CLO\u0000SED"),
                        handled.with("receivedAt", 1_717_200_000),
                        Subject.mediation("AGREED", "1.00").with("outcome", "a\u0000b"))
                .list()
                .ofMaxSize(8);
    }

    /** Shuffled, and about a third of it twice. */
    private static List<Subject> delivered(List<List<Subject>> lives, String institution, Random random) {
        List<Subject> stream = new ArrayList<>();
        for (List<Subject> life : lives) {
            UUID id = UUID.randomUUID();
            for (int step = 0; step < life.size(); step++) {
                Subject event = identified(life.get(step), id).of(institution).at(step + 1);
                stream.add(event);
                if (random.nextInt(3) == 0) {
                    stream.add(event);
                }
            }
        }
        Collections.shuffle(stream, random);
        return stream;
    }

    private static Subject identified(Subject subject, UUID id) {
        String field = subject.kind() == Subject.Kind.COMPLAINT ? "complaintId" : "mediationId";
        return new Subject(subject.kind(), id, 1, subject.state()).with(field, id.toString());
    }

    private static Tally expected(List<Subject> stream) {
        Map<UUID, Subject> last = new HashMap<>();
        stream.forEach(event ->
                last.merge(event.id(), event, (one, other) -> one.sequence() >= other.sequence() ? one : other));
        return Tally.of(last.values().stream().map(Subject::countable).toList());
    }

    private static List<DeadLetter> apply(Connection connection, List<Subject> events) throws SQLException {
        connection.setAutoCommit(false);
        List<DeadLetter> refused = projection()
                .apply(connection, 1, events.stream().map(AnyOrderIT::arrival).toList(), Instant.EPOCH);
        connection.commit();
        return refused;
    }

    /** Of facts alone: names are no part of what is proved here. */
    private static Projection projection() {
        Positions positions = new Positions();
        Refusals refusals = new Refusals(new DeadLetters(), positions);
        return new Projection(new FactTable(), new TotalTable(), positions, new Proof(), refusals, null);
    }

    private static Arrival arrival(Subject event) {
        var message = new ConsumerRecord<>(event.kind().topic(), 0, event.sequence(), event.id() + "", new byte[0]);
        return new Arrival(event.countable(), FactJson.write(event.state()), event.sequence(), message);
    }

    private static Tally totals(Connection connection, String institution) throws SQLException {
        Map<String, BigDecimal> cells = new HashMap<>();
        String sql = "select cell, sum(value) from figure_total where institution = ? group by cell";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, institution);
            var row = select.executeQuery();
            while (row.next()) {
                cells.put(row.getString(1), row.getBigDecimal(2));
            }
        }
        return new Tally(cells);
    }

    /** Totals that state another number of facts than there are with a share in them. */
    private static long miscounted(Connection connection, String institution) throws SQLException {
        String sql = """
                with facts as (select * from fact cross join unnest(cells) as cell where institution = ?)
                select (select count(*)
                        from (select * from figure_total where institution = ?) kept
                        full join (select generation, institution, year, month, unit, cell, count(*) as counted
                                   from facts group by generation, institution, year, month, unit, cell) again
                            using (generation, institution, year, month, unit, cell)
                        where coalesce(kept.facts, 0) <> coalesce(again.counted, 0))
                     + (select count(*)
                        from (select * from figure_day where institution = ?) kept
                        full join (select generation, institution, happened_on as day, unit, cell, count(*) as counted
                                   from facts group by generation, institution, happened_on, unit, cell) again
                            using (generation, institution, day, unit, cell)
                        where coalesce(kept.facts, 0) <> coalesce(again.counted, 0))
                """;
        try (var select = connection.prepareStatement(sql)) {
            for (int at = 1; at <= 3; at++) {
                select.setString(at, institution);
            }
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.get("quarkus.datasource.jdbc.url"),
                server.get("quarkus.datasource.username"),
                server.get("quarkus.datasource.password"));
    }

    @Provide
    Arbitrary<Integer> batchSizes() {
        return Arbitraries.integers().between(1, 40);
    }

    @Provide
    Arbitrary<List<List<Subject>>> lives() {
        return AnyLives.lives();
    }
}
