package org.xiaobao.complaints.recusal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/** Who must keep out: what binds every institution, and what one adds to it. */
@Singleton
class RecusalRules extends RuleBook<RecusalRule> {

    RecusalRules(Rules rules) {
        super(rules, "recusal-rule", RecusalRule.class);
    }

    @Override
    protected String key(RecusalRule rule) {
        return rule.rule().name();
    }

    @Override
    protected Comparator<RecusalRule> order() {
        return Comparator.comparing(this::key).thenComparing(RecusalRule::effectiveFrom);
    }

    @Override
    protected LocalDate earliest(LocalDate today) {
        return today;
    }
}
