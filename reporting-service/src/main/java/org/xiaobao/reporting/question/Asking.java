package org.xiaobao.reporting.question;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.unit.Units;

/**
 * Turns parameters into a question that stays within the asker's scope; another unit answers 404. A unit nothing
 * is known of is refused and named: zeros would be taken for figures. Of one in the register, zeros are figures.
 */
@ApplicationScoped
public class Asking {

    private final CurrentActor actors;
    private final Totals totals;
    private final Units units;

    Asking(CurrentActor actors, Totals totals, Units units) {
        this.actors = actors;
        this.totals = totals;
        this.units = units;
    }

    public Question question(Period period, String unit) {
        Scope own = actors.get().scope();
        Scope asked = unit == null ? own : known("/unit", unit);
        return new Question(period, asked, unit);
    }

    /** @throws DomainProblem 422 at the pointer, 404 outside the asker's scope */
    public Scope known(String pointer, String unit) {
        Scope own = actors.get().scope();
        if (!own.covers(own.institution(), unit)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        Scope asked = new Scope(own.institution(), unit);
        if (!unit.equals(own.unit()) && !totals.know(asked) && !units.know(asked)) {
            throw DomainProblem.invalid(
                    pointer,
                    "没有单位 " + unit + " 的任何数据，请核对单位路径",
                    "nothing is known of the unit " + unit + ": check its path");
        }
        return asked;
    }
}
