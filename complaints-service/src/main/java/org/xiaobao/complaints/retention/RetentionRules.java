package org.xiaobao.complaints.retention;

import jakarta.inject.Singleton;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** How long cases are kept; an institution may keep them longer than all must, and never shorter. */
@Singleton
class RetentionRules extends RuleBook<RetentionRule> {

    private final CodeLists codes;

    RetentionRules(Rules rules, CodeLists codes) {
        super(rules, "retention-rule", RetentionRule.class);
        this.codes = codes;
    }

    @Override
    protected String key(RetentionRule rule) {
        return rule.businessCategory();
    }

    @Override
    protected void check(RetentionRule wanted, Actor admin) {
        if (!wanted.isOfEveryCategory()) {
            codes.requireBusinessCategory(wanted.businessCategory(), admin.institution(), wanted.effectiveFrom());
        }
        int general = inForce(null, wanted.effectiveFrom()).stream()
                .filter(rule ->
                        rule.isOfEveryCategory() || rule.businessCategory().equals(wanted.businessCategory()))
                .mapToInt(RetentionRule::years)
                .max()
                .orElse(0);
        if (wanted.years() < general) {
            throw DomainProblem.invalid(
                    "/years", "不得少于法定的 " + general + " 年", "must not be below the general " + general);
        }
    }

    int shortest() {
        return everybodys().mapToInt(RetentionRule::years).min().orElseThrow();
    }
}
