package org.xiaobao.reporting.union;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.Dated;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** Who belongs to which union on which day. The row is the member's, so that no union opens anybody's figures to itself. */
@Singleton
class UnionMemberships extends RuleBook<UnionMembership> {

    UnionMemberships(Rules rules) {
        super(rules, "union-membership", UnionMembership.class);
    }

    @Override
    protected void check(UnionMembership wanted, Actor admin) {
        if (wanted.union().equals(admin.institution())) {
            throw DomainProblem.invalid("/union", "机构不能是自己的成员", "an institution is no member of itself");
        }
    }

    /** The institutions that belong to a union on a day, by name. */
    List<String> members(String union, LocalDate day) {
        return everybodys()
                .filter(row -> row.union().equals(union) && row.inForceOn(day))
                .map(Dated::institution)
                .distinct()
                .sorted()
                .toList();
    }
}
