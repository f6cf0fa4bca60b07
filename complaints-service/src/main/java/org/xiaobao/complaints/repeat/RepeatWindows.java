package org.xiaobao.complaints.repeat;

import jakarta.inject.Singleton;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/** Which complaints are compared with one another, by the row in force on the day of receipt. */
@Singleton
class RepeatWindows extends RuleBook<RepeatWindow> {

    RepeatWindows(Rules rules) {
        super(rules, "repeat-window", RepeatWindow.class);
    }
}
