package org.xiaobao.reporting.unit;

import java.time.LocalDate;

/**
 * A unit as it was at the end of a period, or on its last day where that lies within it.
 *
 * @param closedOn its last day, null while it is open
 */
public record OpenUnit(
        String path, String name, UnitRegion region, UnitKind kind, LocalDate openedOn, LocalDate closedOn) {

    static OpenUnit on(Unit unit, LocalDate day) {
        UnitForm form = unit.formOn(day);
        return new OpenUnit(unit.path(), form.name(), form.region(), form.kind(), unit.openedOn(), unit.closedOn());
    }
}
