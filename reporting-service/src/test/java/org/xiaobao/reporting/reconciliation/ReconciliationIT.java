package org.xiaobao.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.projection.Database;

@QuarkusTest
@WithTestResource(Backbone.class)
class ReconciliationIT {

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Inject
    @Wellness
    ReconciliationWatch watch;

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
    void aTamperedTotalIsFoundAndRaisesTheAlarm() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        watch.check();
        double before = alarm();

        tamper("+ 1");
        try {
            JsonPath result = reconcile();
            assertThat(result.getBoolean("consistent")).isFalse();
            assertThat(result.getString("differences[0].figure")).isEqualTo("complaints.valid");
            assertThat(result.getDouble("differences[0].stated")).isEqualTo(2);
            assertThat(result.getDouble("differences[0].recounted")).isEqualTo(1);
            assertThat(result.getList("breaches.rule")).contains("funnel", "rows-add-up:source");
            watch.check();
            assertThat(alarm()).isEqualTo(before + 1);
            assertThat(watch.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        } finally {
            tamper("- 1");
        }
        watch.check();
        assertThat(alarm()).isEqualTo(before);
    }

    @Test
    void othersDoNotSeeThisInstitutionsDifferences() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        tamper("+ 1");
        try {
            assertThat(Wire.fresh()
                            .get("/api/v1/reconciliation", "auditor")
                            .jsonPath()
                            .getBoolean("consistent"))
                    .isTrue();
        } finally {
            tamper("- 1");
        }
        Problems.expect(wire.get("/api/v1/reconciliation", "trainer"), 403, "forbidden");
    }

    private static Subject handled(String source) {
        return Subject.complaint(source, "VALID")
                .with("acceptedAt", "2024-03-05T01:00:00Z")
                .with("dueOn", "2024-03-19")
                .with("status", "CLOSED");
    }

    private JsonPath reconcile() {
        return wire.get("/api/v1/reconciliation", "reporting-officer").jsonPath();
    }

    private double alarm() {
        return metrics.get("xiaobao.reconciliation.differences").gauge().value();
    }

    private void tamper(String change) {
        database.inTransaction(connection -> connection
                .createStatement()
                .executeUpdate("update figure_total set value = value " + change
                        + " where cell = 'complaints.valid' and institution = '" + wire.institution() + "'"));
    }
}
