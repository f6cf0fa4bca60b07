package org.xiaobao.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.FullYear;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.projection.store.Database;

@QuarkusTest
@WithTestResource(Backbone.class)
class ReconciliationIT {

    private static final String PATH = "/api/v1/reconciliation";

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Inject
    @Wellness
    ReconciliationWatch watch;

    @Inject
    Runs runs;

    @Inject
    MeterRegistry metrics;

    @Test
    void theSeedsYearAndEveryOddCaseReconcile() {
        wire.send(SeedYear.of(wire.institution()));
        wire.send(
                Subject.complaint("PHONE", "REJECTED").with("receivedAt", "2024-12-31T23:59:00+08:00"),
                Subject.complaint("12345", "REPEAT").with("acceptedAt", "2024-03-05T01:00:00Z"),
                handled("12378").with("satisfaction", "VERY_SATISFIED").with("decidedAt", "2024-03-19T15:59:00Z"),
                handled("12378").with("satisfaction", "DISSATISFIED").with("decidedAt", "2024-03-19T16:00:00Z"),
                handled("12378").with("satisfaction", "UNREACHABLE").with("status", "WITHDRAWN"),
                Subject.complaint("12345", "VALID").with("reason", null).with("acceptedAt", "2025-01-02T01:00:00Z"));
        wire.send(
                Subject.mediation("REFUSED", "5.00"),
                Subject.mediation("WITHDRAWN", "0.00"),
                Subject.mediation("AGREED", "7.10").with("outcome", null),
                Subject.review("PRODUCT", null),
                Subject.review("POLICY", "RETURNED").with("concludedAt", "2025-01-01T00:30:00+08:00"),
                Subject.campaignEvent("ONLINE", 0));
        wire.awaitFigure(2024, "reviews.open", 1);
        wire.awaitFigure(2024, "complaints.gross", 23);
        wire.awaitFigure(2024, "mediations.refused", 1);
        wire.awaitFigure(2024, "education.events", 6);
        wire.awaitFigure(2024, "training.sessions", 3);

        JsonPath result = reconcile();

        assertThat(result.getBoolean("consistent")).as(result.prettify()).isTrue();
        assertThat(result.getList("differences")).isEmpty();
        assertThat(result.getList("breaches")).isEmpty();
    }

    @Test
    void aFullYearReconciles() {
        wire.send(FullYear.of(wire.institution()));
        FullYear.await(wire);

        JsonPath result = reconcile();

        assertThat(result.getBoolean("consistent")).as(result.prettify()).isTrue();
        assertThat(result.getBoolean("rebuilding")).isFalse();
    }

    @Test
    void whileAllIsCountedInANewWayARecountWaitsAndSaysSo() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        database.inTransaction(
                connection -> connection.createStatement().executeUpdate("update projection set counting = 1"));
        try {
            tamper("+ 1");
            Response waiting = order();
            watch.workOff();

            assertThat(waiting.jsonPath().getString("status")).isEqualTo("RUNNING");
            assertThat(wire.get(waiting.header("Location"), "auditor")
                            .jsonPath()
                            .getBoolean("rebuilding"))
                    .isTrue();
            assertThat(wire.get(PATH, "auditor").jsonPath().getBoolean("rebuilding"))
                    .isTrue();
            assertThat(wire.metrics(2024).getBoolean("watermark.recounting")).isTrue();
            assertThat(alarm()).isZero();
        } finally {
            tamper("- 1");
            database.inTransaction(connection -> connection
                    .createStatement()
                    .executeUpdate("update projection set counting = " + Countable.COUNTING));
        }
        assertThat(reconcile().getBoolean("consistent")).isTrue();
    }

    @Test
    void aTamperedTotalIsFoundAndRaisesTheAlarm() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        reconcile();

        tamper("+ 1");
        try {
            JsonPath result = reconcile();
            assertThat(result.getBoolean("consistent")).isFalse();
            assertThat(result.getString("differences[0].figure")).isEqualTo("complaints.valid");
            assertThat(result.getDouble("differences[0].stated")).isEqualTo(2);
            assertThat(result.getDouble("differences[0].recounted")).isEqualTo(1);
            assertThat(result.getList("breaches.rule")).contains("funnel", "rows-add-up:source");
            await().until(() -> alarm() >= 1);
            assertThat(watch.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
            JsonPath status = wire.get("/api/v1/projections", "auditor").jsonPath();
            assertThat(status.getLong("reconciliation.findings")).isPositive();
            assertThat(status.getString("reconciliation.status")).isEqualTo("DONE");
        } finally {
            tamper("- 1");
        }
        assertThat(reconcile().getBoolean("consistent")).isTrue();
        await().until(() -> alarm() == 0);
    }

    @Test
    void beforeTheFirstRecountNothingIsSaidToBeConsistent() {
        JsonPath never = wire.get(PATH, "auditor").jsonPath();

        assertThat(never.<Object>get("asOf")).isNull();
        assertThat(never.<Object>get("consistent")).isNull();
    }

    @Test
    void whileOneRunsAnotherOrderIsAnsweredWithItAndNobodyElseSeesIt() {
        Response first = order();
        Response second = order();

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        String path = first.header("Location");
        assertThat(path).endsWith(first.jsonPath().getString("id"));
        Problems.expect(Wire.fresh().get(path, "auditor"), 404, "not-found");
        Problems.expect(wire.get(path, "trainer"), 403, "forbidden");
    }

    @Test
    void aRunWhoseProcessDiedInTheMiddleIsFinishedByTheNext() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        String path = orderOf(wire).header("Location");
        try {
            database.inTransaction(connection -> {
                runs.claim(connection);
                throw new IllegalStateException("the process dies here");
            });
        } catch (IllegalStateException dead) {
            assertThat(dead).hasMessage("the process dies here");
        }

        JsonPath done = awaitDone(path);

        assertThat(done.getBoolean("result.consistent")).isTrue();
    }

    @Test
    void factsThatCannotBeRecountedFailTheirOwnInstitutionsRunOnly() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        Wire neighbour = Wire.fresh();
        neighbour.send(Subject.complaint("12345", "VALID"));
        neighbour.awaitFigure(2024, "complaints.gross", 1);
        change("update fact set state = jsonb_set(state, '{receivedAt}', '\"never\"') where institution = '%s'");
        try {
            JsonPath failed = awaitDone(order().header("Location"));

            assertThat(failed.getString("status")).isEqualTo("FAILED");
            assertThat(failed.getString("problem")).contains("22007").doesNotContain("never");
            Response theirs = orderOf(neighbour);
            assertThat(awaitDone(neighbour, theirs.header("Location")).getBoolean("result.consistent"))
                    .isTrue();
        } finally {
            change("update fact set state = jsonb_set(state, '{receivedAt}', '\"2024-03-04T01:30:00Z\"')"
                    + " where institution = '%s'");
        }
        assertThat(reconcile().getBoolean("consistent")).isTrue();
    }

    @Test
    void othersDoNotSeeThisInstitutionsDifferences() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        tamper("+ 1");
        try {
            Wire other = Wire.fresh();
            assertThat(awaitDone(other, orderOf(other).header("Location")).getBoolean("result.consistent"))
                    .isTrue();
        } finally {
            tamper("- 1");
        }
        Problems.expect(wire.get(PATH, "trainer"), 403, "forbidden");
    }

    private static Subject handled(String source) {
        return Subject.complaint(source, "VALID")
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("dueOn", "2024-03-19")
                .with("status", "CLOSED");
    }

    /** A recount from now on, and what is answered at once from then on. */
    private JsonPath reconcile() {
        assertThat(awaitDone(order().header("Location")).getString("status")).isEqualTo("DONE");
        return wire.get(PATH, "reporting-officer").jsonPath();
    }

    private Response order() {
        return orderOf(wire);
    }

    private static Response orderOf(Wire institution) {
        return RestAssured.given()
                .auth()
                .oauth2(institution.token("reporting-officer"))
                .post(PATH + "/runs");
    }

    private JsonPath awaitDone(String run) {
        return awaitDone(wire, run);
    }

    private static JsonPath awaitDone(Wire institution, String run) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> institution.get(run, "auditor").jsonPath().getString("status"),
                        status -> !status.equals("RUNNING"));
        return institution.get(run, "auditor").jsonPath();
    }

    private double alarm() {
        return metrics.get("xiaobao.reconciliation.differences").gauge().value();
    }

    private void tamper(String change) {
        change("update figure_total set value = value " + change
                + " where cell = 'complaints.valid' and institution = '%s'");
    }

    private void change(String sql) {
        database.inTransaction(
                connection -> connection.createStatement().executeUpdate(sql.formatted(wire.institution())));
    }
}
