package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.reporting.returns.form.Tables.each;
import static org.xiaobao.reporting.returns.form.Tables.figure;
import static org.xiaobao.reporting.returns.form.Tables.row;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.returns.KnownUnits.Known;
import org.xiaobao.reporting.returns.Source.Item;
import org.xiaobao.reporting.returns.form.Table.Cell;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Size;
import org.xiaobao.reporting.returns.form.Table.Time;

class ReadingTest {

    private static final Cell VALID = figure("complaints.valid");
    private static final Cell BEFORE = figure("complaints.valid", null, null, Time.BEFORE);
    private static final Row UNITS = each("unit", VALID, BEFORE);

    private final Map<Time, Reading.Times> times = new EnumMap<>(Time.class);

    ReadingTest() {
        times.put(Time.THIS, times(Map.of("/HQ/01", 3), false));
        times.put(Time.BEFORE, times(Map.of("/HQ/02", 1), true));
        times.put(Time.YEAR_BEFORE, times(Map.of(), true));
    }

    @Test
    void aUnitOfTheRegisterHasARowAlsoWhenNothingIsCountedThere() {
        List<Item> items = reading().items(UNITS);

        assertThat(items).extracting(Item::code).containsExactly("/HQ/01", "/HQ/02", "/HQ/09");
        assertThat(items).extracting(Item::name).last().isEqualTo(new Words("城东支行", "East"));
        assertThat(reading().figure(VALID.figure(), UNITS, items.get(2))).isZero();
        assertThat(reading().figure(BEFORE.figure(), UNITS, items.get(0))).isZero();
        assertThat(reading().figure(BEFORE.figure(), UNITS, items.get(1))).isEqualByComparingTo("1");
    }

    @Test
    void sizesAreTheUnitsOwnOrThoseOfAllAndUnknownWhereNobodySays() {
        assertThat(reading().size(Size.CUSTOMERS, new Item("/HQ/09", null))).isEqualByComparingTo("5000");
        assertThat(reading().size(Size.OUTLETS, new Item("/HQ/09", null))).isEqualByComparingTo("1");
        assertThat(reading().size(Size.CUSTOMERS, new Item("/HQ/01", null))).isNull();
        assertThat(reading().size(Size.OUTLETS, null)).isEqualByComparingTo("12");
        assertThat(reading().size(Size.CUSTOMERS, null)).isNull();
    }

    @Test
    void ofThisPeriodNothingIsZeroAndOfOnePastItIsUnknown() {
        Row once = row(VALID);
        times.put(Time.THIS, times(Map.of(), false));

        assertThat(reading().figure(VALID.figure(), once, null)).isZero();
        Cell yearBefore = figure("complaints.valid", null, null, Time.YEAR_BEFORE);
        assertThat(reading().figure(yearBefore.figure(), once, null)).isNull();
        assertThat(reading().figure(yearBefore.figure(), UNITS, new Item("/HQ/01", null)))
                .isNull();
        Cell closingRate = figure("complaints.closingRate");
        assertThat(reading().figure(closingRate.figure(), once, null)).isNull();
    }

    private Reading reading() {
        return new Reading(
                times,
                Labels.standard(),
                new Known("/", Reading.WHOLE_INSTITUTION, 12L, null),
                List.of(new Known("/HQ/09", new Words("城东支行", "East"), 1L, 5_000L)));
    }

    private static Reading.Times times(Map<String, Integer> valid, boolean past) {
        TreeMap<String, Tally> units = new TreeMap<>();
        valid.forEach((unit, count) -> units.put(unit, tally(count)));
        int all = valid.values().stream().mapToInt(Integer::intValue).sum();
        return new Reading.Times(tally(all), units, null, false, past);
    }

    private static Tally tally(int valid) {
        return new Tally(Map.of("complaints.valid", BigDecimal.valueOf(valid)));
    }
}
