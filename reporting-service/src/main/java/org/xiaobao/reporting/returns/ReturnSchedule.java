package org.xiaobao.reporting.returns;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.RecordFault;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.form.ReturnForm;
import org.xiaobao.reporting.returns.form.ReturnForms;

/**
 * Produces what is due, in the name of the suite, for every institution that has adopted a form with a schedule. What fell due
 * while nothing ran is made up for; what fell due before a form was adopted is not.
 */
@ApplicationScoped
class ReturnSchedule {

    private static final Logger LOG = Logger.getLogger(ReturnSchedule.class);
    private static final int MOST_MADE_UP = 12;

    private final ReturnForms forms;
    private final ReturnDesk desk;
    private final Clock clock;

    ReturnSchedule(ReturnForms forms, ReturnDesk desk, Clock clock) {
        this.forms = forms;
        this.desk = desk;
        this.clock = clock;
    }

    /** In every replica; the desk lets one of them produce a return. */
    @Scheduled(
            every = "${xiaobao.returns.scan:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void produceDue() {
        LocalDate today = Zones.dayOf(clock.instant());
        for (ReturnForm form : forms.scheduled()) {
            due(form, today).forEach(period -> produce(form, period));
        }
    }

    /** One institution's trouble is its own: the others get their returns, and the next turn tries again. */
    private void produce(ReturnForm form, Period period) {
        try {
            desk.produceScheduled(form, period);
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "The return %s of %s for %d %s was not produced: %s",
                    form.code(), form.institution(), period.year(), period.code(), RecordFault.kind(failure));
        }
    }

    /** The periods of a form that are due on a day, the latest first. */
    static List<Period> due(ReturnForm form, LocalDate today) {
        LocalDate adopted = Zones.dayOf(form.adoptedAt());
        List<Period> due = new ArrayList<>();
        Period period = form.frequency().of(today).before();
        for (int i = 0; i < MOST_MADE_UP; i++) {
            LocalDate dueOn = period.to().plusDays(form.schedule().daysAfterPeriodEnd());
            if (dueOn.isBefore(adopted)) {
                break;
            }
            if (!dueOn.isAfter(today) && form.inForceOn(period.to())) {
                due.add(period);
            }
            period = period.before();
        }
        return due;
    }
}
