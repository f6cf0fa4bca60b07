package org.xiaobao.platform.rules;

import org.xiaobao.platform.problem.ProblemType;

/** What every book refuses. */
enum RuleProblem implements ProblemType {
    RULE_OVERLAPS(
            409,
            "与已有规则的有效期重叠，尚未生效的可先撤回",
            "It overlaps the period of another row of the same rule; one that has not begun can be withdrawn first"),
    RULE_ENDED(409, "该规则已有失效日", "The rule has a last day already"),
    RULE_IN_FORCE(409, "该规则已生效，不能撤回，可以终止", "The rule is in force already: it can be ended, not withdrawn"),
    RULE_FOLLOWED(409, "之后还有新规则，请先撤回较晚的", "Another row follows it: withdraw the later one first");

    private final Kind kind;

    RuleProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
