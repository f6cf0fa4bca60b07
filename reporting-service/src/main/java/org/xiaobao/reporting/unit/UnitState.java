package org.xiaobao.reporting.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A whole entry of the register after an act, carried by each of its facts: a reader keeps the one with the highest
 * sequence. Field names are a contract with consumers; {@code closedOn} is the last day on which it was open.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitState(
        UUID unitId,
        String institution,
        String unit,
        LocalDate openedOn,
        LocalDate closedOn,
        String predecessor,
        String successor,
        List<UnitForm> names,
        List<UnitYear> years) {}
