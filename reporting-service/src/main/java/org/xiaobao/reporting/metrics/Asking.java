package org.xiaobao.reporting.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.security.Scope;

/** Turns parameters into a question that stays within the asker's scope; another unit answers 404. */
@ApplicationScoped
class Asking {

    private final CurrentActor actors;

    Asking(CurrentActor actors) {
        this.actors = actors;
    }

    MetricsDesk.Question question(int year, String period, String unit) {
        Scope own = actors.get().scope();
        if (unit != null && !own.covers(own.institution(), unit)) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        Scope asked = unit == null ? own : new Scope(own.institution(), unit);
        return new MetricsDesk.Question(year, Period.of(period), asked, unit);
    }
}
