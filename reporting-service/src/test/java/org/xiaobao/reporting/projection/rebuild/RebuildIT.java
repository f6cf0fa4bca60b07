package org.xiaobao.reporting.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.projection.live.Projection;
import org.xiaobao.reporting.projection.live.Topics;
import org.xiaobao.reporting.projection.store.Counting;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Positions;

@QuarkusTest
@WithTestResource(Backbone.class)
class RebuildIT {

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Rebuilder rebuilder;

    @Inject
    Recounting recounting;

    @Inject
    Counting counting;

    @Inject
    Projection projection;

    @Inject
    Positions positions;

    @Inject
    Generations generations;

    @Inject
    Topics topics;

    @Inject
    Clock clock;

    @Test
    void aRebuildGivesTheSameFiguresAndSaysSo() {
        Subject changing = Subject.complaint("12345", "VALID");
        wire.send(SeedYear.of(wire.institution()));
        wire.send(changing, changing.at(2).with("disposition", "REJECTED"));
        wire.awaitFigure(2024, "reviews.total", 278);
        wire.awaitFigure(2024, "complaints.rejected", 1);
        int before = generation();

        Response requested = request();
        assertThat(requested.statusCode()).as(requested.asString()).isEqualTo(201);
        JsonPath done = awaitSwap(requested.jsonPath().getString("id"));

        assertThat(done.getBoolean("identical")).as(done.prettify()).isTrue();
        assertThat(done.getList("differences")).isEmpty();
        assertThat(done.getLong("factsAfter"))
                .isEqualTo(done.getLong("factsBefore"))
                .isPositive();
        assertThat(generation()).isGreaterThan(before);
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(18);
        wire.send(Subject.complaint("PHONE", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 19);
        await().atMost(Duration.ofSeconds(20)).until(() -> factsOf(before), Long.valueOf(0)::equals);
    }

    @Test
    void aRebuildRepairsATamperedTotalAndListsItToItsInstitution() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        database.inTransaction(connection -> connection
                .createStatement()
                .executeUpdate("update figure_total set value = 5 where cell = 'complaints.gross' and institution = '"
                        + wire.institution() + "'"));

        JsonPath done = awaitSwap(request().jsonPath().getString("id"));

        assertThat(done.getBoolean("identical")).isFalse();
        assertThat(done.getList("differences.figure")).isEqualTo(java.util.List.of("complaints.gross"));
        assertThat(done.getDouble("differences[0].before")).isEqualTo(5);
        assertThat(done.getDouble("differences[0].after")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
    }

    @Test
    void figuresCountedInAFormerWayAreCountedAnewByTheSuiteItself() {
        wire.send(Subject.complaint("12345", "VALID").with("product", "福万通借记卡"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        int before = generation();
        change("delete from figure_total where cell like '%|product=%' and institution = '" + wire.institution() + "'");
        change("delete from figure_day where cell like '%|product=%' and institution = '" + wire.institution() + "'");
        change("update projection set counting = counting - 1");

        recounting.look();

        UUID ordered = database.inTransaction(rebuilds::running).orElseThrow().id();
        recounting.look();
        assertThat(database.inTransaction(rebuilds::running).map(Rebuild::id).orElse(ordered))
                .as("one is enough")
                .isEqualTo(ordered);
        rebuilder.look();
        JsonPath done = awaitSwap(ordered.toString());
        assertThat(done.getString("reason")).isEqualTo("COUNTING");
        assertThat(done.getList("differences.figure")).contains("complaints.valid|product=福万通借记卡");
        assertThat(generation()).isGreaterThan(before);
        assertThat(database.inTransaction(counting::isOutdated)).isFalse();
        assertThat(wire.metrics(2024).getString("complaints.byProduct[0].code")).isEqualTo("福万通借记卡");
    }

    @Test
    void aRebuildWhoseRecountDoesNotHoldBeginsAgainAndProvesEachRecord() throws SQLException {
        wire.send(
                Subject.complaint("12345", "VALID"),
                Subject.complaint("12378", "VALID")
                        .with("acceptedAt", "2024-03-05T01:00:00Z")
                        .with("decidedAt", "2024-03-06T01:00:00Z")
                        .with("dueOn", "+999999999-12-31")); // Java reads such a day, the second count cannot
        wire.awaitFigure(2024, "complaints.gross", 1);
        Rebuild unproved = database.inTransaction(this::requestInProgress);
        change("update rebuild set proving = false, heartbeat_at = null where status = 'RUNNING'");

        rebuilder.look();

        awaitSwap(unproved.id().toString());
        assertThat(generation()).isGreaterThan(unproved.generation());
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
    }

    @Test
    void aRebuildThatAnotherWayOfCountingBeganIsEndedAndNotGoneOnWith() throws SQLException {
        Rebuild other = database.inTransaction(this::requestInProgress);
        change("update rebuild set counting = counting - 1, heartbeat_at = null where status = 'RUNNING'");
        change("update projection set counting = counting - 1");

        java.util.Optional<Rebuild> claimed = database.inTransaction(
                connection -> rebuilds.claim(connection, clock.instant(), Duration.ofSeconds(30)));
        assertThat(claimed).isEmpty();
        recounting.look();

        assertThat(rebuild(other.id().toString()).getString("status")).isEqualTo("FAILED");
        UUID own = database.inTransaction(rebuilds::running).orElseThrow().id();
        rebuilder.look();
        awaitSwap(own.toString());
    }

    @Test
    void aRebuildWhoseProcessDiedIsFinishedByAnother() throws SQLException {
        wire.send(SeedYear.of(wire.institution()));
        wire.awaitFigure(2024, "reviews.total", 278);
        Rebuild half = database.inTransaction(this::requestInProgress);
        try (Replay replay = new Replay(topics, Map.of())) {
            assertThat(replay.isBehind(database.inTransaction(c -> positions.of(c, positions.live(c)))))
                    .isTrue();
            replay.next(
                    clock.instant(),
                    batch -> database.inTransaction(connection -> {
                        projection.apply(connection, half.generation(), batch, replay.positions(), true);
                        return null;
                    }));
        }
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(17);
        Problems.expect(request(), 409, "rebuild-running");

        database.inTransaction(connection -> connection
                .createStatement()
                .executeUpdate(
                        "update rebuild set heartbeat_at = heartbeat_at - interval '1 hour' where status = 'RUNNING'"));

        assertThat(awaitSwap(half.id().toString()).getBoolean("identical")).isTrue();
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(17);
    }

    @Test
    void onlyAnAdminMayOrderOne() {
        Response refused = RestAssured.given()
                .auth()
                .oauth2(wire.token("reporting-officer"))
                .post("/api/v1/projections/rebuilds");

        Problems.expect(refused, 403, "forbidden");
        Problems.expect(wire.get("/api/v1/projections/rebuilds/" + UUID.randomUUID(), "operator"), 404, "not-found");
    }

    private void change(String sql) {
        database.inTransaction(connection -> connection.createStatement().executeUpdate(sql));
    }

    /** As if a process had claimed it just now. */
    private Rebuild requestInProgress(Connection connection) throws SQLException {
        UUID id = rebuilds.request(connection, "tester", Rebuild.Reason.ORDERED, clock.instant())
                .orElseThrow();
        rebuilds.progress(connection, id, 0, clock.instant());
        return rebuilds.find(connection, id).orElseThrow();
    }

    private Response request() {
        return RestAssured.given().auth().oauth2(wire.token("operator")).post("/api/v1/projections/rebuilds");
    }

    private JsonPath awaitSwap(String id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> rebuild(id).getString("status"), status -> !status.equals("RUNNING"));
        JsonPath done = rebuild(id);
        assertThat(done.getString("status")).as(done.prettify()).isEqualTo("SWAPPED");
        return done;
    }

    private JsonPath rebuild(String id) {
        return wire.get("/api/v1/projections/rebuilds/" + id, "operator").jsonPath();
    }

    private int generation() {
        return database.inTransaction(positions::live);
    }

    private long factsOf(int generation) {
        return database.inTransaction(connection -> generations.facts(connection, generation));
    }
}
