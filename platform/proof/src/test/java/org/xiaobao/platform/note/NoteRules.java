package org.xiaobao.platform.note;

import jakarta.inject.Singleton;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/** The book of {@link NoteRule}. */
@Singleton
class NoteRules extends RuleBook<NoteRule> {

    NoteRules(Rules rules) {
        super(rules, "note-rule", NoteRule.class);
    }

    @Override
    protected String key(NoteRule rule) {
        return rule.topic();
    }
}
