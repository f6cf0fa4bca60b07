package org.xiaobao.reporting.unit;

import org.xiaobao.platform.problem.ProblemType;

/** What the register refuses. */
enum UnitProblem implements ProblemType {
    UNIT_REGISTERED(
            409,
            "该路径在这些日期已登记，请核对，或改用其他路径",
            "The path stands for a unit on some of these days already: check it, or use another path"),
    SECOND_TOP_UNIT(409, "本机构已有最高一级单位，请登记在其之下", "The institution has a top unit already: register this one below it"),
    UNIT_CLOSED(409, "该单位已有最后营业日", "The unit has a last day already"),
    UNIT_NOT_CLOSED(409, "该单位没有最后营业日", "The unit has no last day"),
    UNIT_ENDED(
            409,
            "该单位已撤销，恢复营业的请自次日起重新登记同一路径",
            "The unit has ended: if it opens again, register the same path from the day after"),
    UNIT_MOVED(409, "该单位已定移动，请将其移回", "The unit is to move: move it back instead"),
    UNITS_BELOW(409, "其下仍有单位，请先移动、合并或撤销", "There are units below it still: move, merge or close them first"),
    UNIT_NOT_YET_OPEN(409, "其下有单位在该日或之后才设立，请选择更晚的日期", "A unit below it opens on that day or later: choose a later day"),
    UNIT_NOT_OPEN_AT_YEAR_END(
            409,
            "该单位年末不在登记册中，年末数由当时的单位填报",
            "The unit was not open at the end of that year: its numbers are stated for the unit that was");

    private final Kind kind;

    UnitProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
