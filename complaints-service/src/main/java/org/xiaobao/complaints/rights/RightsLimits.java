package org.xiaobao.complaints.rights;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.xiaobao.complaints.calendar.Calendars;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.workdays.BusinessCalendar;

/** Until when a request is to be answered, by the row in force on its day of receipt and the institution's calendar. */
@Singleton
class RightsLimits extends RuleBook<RightsLimit> {

    /** Provisional when a year nobody has published was counted through. */
    record Due(LocalDate on, boolean provisional, String ground) {}

    private final Calendars calendars;

    RightsLimits(Rules rules, Calendars calendars) {
        super(rules, "rights-limit", RightsLimit.class);
        this.calendars = calendars;
    }

    @Override
    protected void check(RightsLimit wanted, Actor admin) {
        int general = on(null, wanted.effectiveFrom()).workingDays();
        if (wanted.workingDays() > general) {
            throw DomainProblem.invalid(
                    "/workingDays",
                    "不得长于通用的 " + general + " 个工作日",
                    "must not be above the general " + general + " working days");
        }
    }

    /** The day of receipt is not counted. */
    Due due(LocalDate received, String institution) {
        RightsLimit limit = on(institution, received);
        BusinessCalendar calendar = calendars.of(institution);
        LocalDate day = received;
        boolean provisional = false;
        for (int counted = 0; counted < limit.workingDays(); counted++) {
            day = calendar.nextWorkingDay(day.plusDays(1));
            provisional |= calendar.isProvisional(day.getYear());
        }
        return new Due(day, provisional, limit.ground());
    }
}
