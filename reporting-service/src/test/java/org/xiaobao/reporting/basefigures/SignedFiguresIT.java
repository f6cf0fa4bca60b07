package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Tally;

@QuarkusTest
@WithTestResource(Backbone.class)
class SignedFiguresIT {

    @Inject
    SignedFigures figures;

    @Test
    void aCompleteYearThatWasEnteredAndSignedIsReadBackAsItWas() {
        Wire wire = Wire.fresh();
        for (int year = 2001; year <= 2006; year++) {
            Map<String, BigDecimal> cells = RandomFigures.of(year);
            wire.sign(
                    year, "{\"ground\": \"年报\", \"figures\": " + FactJson.write(new StatedFigures(cells).list()) + "}");

            List<Signed> signed = figures.in(wire.institution(), year, year);

            Tally tally = new Tally(cells);
            assertThat(signed).hasSize(1);
            for (Definition definition : Definitions.all()) {
                assertThat(signed.get(0).value(definition))
                        .as(year + " " + definition.key())
                        .isEqualTo(definition.of(tally));
            }
        }
        assertThat(figures.in(wire.institution(), 2000, 2010)).hasSize(6);
        assertThat(figures.in(Wire.fresh().institution(), 2000, 2010)).isEmpty();
    }
}
