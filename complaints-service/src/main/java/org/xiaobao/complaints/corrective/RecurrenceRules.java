package org.xiaobao.complaints.corrective;

import jakarta.inject.Singleton;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/** How long after a completion a like complaint counts as recurrence. */
@Singleton
class RecurrenceRules extends RuleBook<RecurrenceRule> {

    RecurrenceRules(Rules rules) {
        super(rules, "recurrence-rule", RecurrenceRule.class);
    }
}
