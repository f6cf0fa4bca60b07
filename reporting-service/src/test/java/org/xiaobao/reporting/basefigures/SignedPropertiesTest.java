package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xiaobao.reporting.basefigures.statement.Place;
import org.xiaobao.reporting.basefigures.statement.Stated;
import org.xiaobao.reporting.basefigures.statement.Statement;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Tally;

/** Whatever adds up can be stated, and says as base figures just what it says as a tally. */
class SignedPropertiesTest {

    @Property(tries = 300)
    void aCompleteYearGivesTheValueOfEveryDefinition(@ForAll long seed) {
        Map<String, BigDecimal> year = RandomFigures.of(seed);

        Map<String, BigDecimal> stated = Statement.of(stated(year), true).checked();

        Signed signed = new Signed(stated);
        Tally tally = new Tally(year);
        for (Definition definition : Definitions.all()) {
            assertThat(signed.value(definition)).as(definition.key()).isEqualTo(definition.of(tally));
        }
    }

    @Property(tries = 300)
    void aRowThatIsChangedAloneIsFoundOut(@ForAll long seed) {
        TreeMap<String, BigDecimal> year = new TreeMap<>(RandomFigures.of(seed));
        List<String> rows =
                year.keySet().stream().filter(SignedPropertiesTest::addsUp).toList();
        String row = rows.get(Math.floorMod(seed, rows.size()));
        year.merge(row, BigDecimal.ONE, BigDecimal::add);

        assertThat(Statement.of(stated(year), true).faults()).isNotEmpty();
    }

    /** A row of a breakdown whose rows add up; those of groups need not. */
    private static boolean addsUp(String cell) {
        int row = cell.indexOf('|');
        return row >= 0
                && Dimension.of(cell.substring(row + 1, cell.indexOf('=')))
                        .orElseThrow()
                        .addsUp();
    }

    @Property(tries = 100)
    void whatIsNotStatedIsNotKnown(@ForAll long seed) {
        Map<String, BigDecimal> year = RandomFigures.of(seed);
        for (Definition definition : Definitions.all()) {
            Map<String, BigDecimal> without = new TreeMap<>(year);
            String missing = definition.cells().get(0);
            without.remove(missing);
            boolean total = !missing.contains("|");
            if (total) {
                assertThat(new Signed(without).value(definition))
                        .as(definition.key())
                        .isNull();
            }
        }
    }

    private static List<Stated> stated(Map<String, BigDecimal> cells) {
        return new StatedFigures(cells)
                .list().stream()
                        .map(figure -> new Stated(
                                Place.entry("/figures"),
                                figure.figure(),
                                figure.dimension(),
                                figure.code(),
                                figure.value()))
                        .toList();
    }
}
