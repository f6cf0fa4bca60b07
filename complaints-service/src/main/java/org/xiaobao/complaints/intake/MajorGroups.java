package org.xiaobao.complaints.intake;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** From how many people on a joint complaint is major. */
@Singleton
class MajorGroups extends RuleBook<MajorGroupSize> {

    MajorGroups(Rules rules) {
        super(rules, "major-group-size", MajorGroupSize.class);
    }

    @Override
    protected void check(MajorGroupSize wanted, Actor admin) {
        int general = on(null, wanted.effectiveFrom()).people();
        if (wanted.people() > general) {
            throw DomainProblem.invalid(
                    "/people", "不得多于规定的 " + general + " 人", "must not be above the general " + general);
        }
    }

    /** Nobody's group is major before a rule said from how many people on. */
    boolean isMajor(Integer people, String institution, LocalDate day) {
        return people != null && inForce(institution, day).stream().anyMatch(size -> people >= size.people());
    }
}
