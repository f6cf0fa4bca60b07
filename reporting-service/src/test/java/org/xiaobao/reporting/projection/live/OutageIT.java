package org.xiaobao.reporting.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class OutageIT {

    private final Wire wire = Wire.fresh();

    @Test
    void whatHappensWhileTheDatabaseIsAwayIsCountedAfterwards() {
        Backbone.postgres().stop();
        try {
            wire.send(Subject.complaint("12345", "VALID"), Subject.mediation("AGREED", "12.50"));
        } finally {
            Backbone.postgres().start();
        }

        wire.awaitFigure(2024, "mediations.count", 1);
        wire.awaitFigure(2024, "complaints.gross", 1);
    }

    @Test
    void figuresAreAnsweredWhileTheBrokerIsAwayAndGrowWhenItIsBack() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);

        Backbone.kafka().stop();
        try {
            assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
            var status = wire.get("/api/v1/projections", "operator").jsonPath();
            assertThat(status.getInt("generation")).isPositive();
            assertThat(status.<Object>get("lag")).isNull();
        } finally {
            Backbone.kafka().start();
        }
        wire.send(Subject.complaint("12345", "VALID"));

        wire.awaitFigure(2024, "complaints.gross", 2);
    }
}
