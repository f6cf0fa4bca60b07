package org.xiaobao.platform.problem;

import java.util.ArrayList;
import java.util.List;
import org.xiaobao.platform.text.Text;

/** The only exception that is the client's fault. It names the refusal, and where it helps the field and the remedy. */
public final class DomainProblem extends RuntimeException {

    /** What is wrong with the value at a JSON pointer ({@code /complainant/phone}). */
    public record Violation(String pointer, Text message) {}

    private final transient ProblemType type;
    private final transient List<Violation> violations = new ArrayList<>();
    private transient Text detail;

    public DomainProblem(ProblemType type) {
        super(type.code(), null, false, false);
        this.type = type;
    }

    /** @throws DomainProblem of this type, unless it holds */
    public static void require(boolean holds, ProblemType otherwise) {
        if (!holds) {
            throw new DomainProblem(otherwise);
        }
    }

    /** Invalid data at one place: 422 with one violation. */
    public static DomainProblem invalid(String pointer, String zh, String en) {
        return new DomainProblem(CommonProblem.INVALID_DATA).at(pointer, zh, en);
    }

    public DomainProblem detail(String zh, String en) {
        this.detail = new Text(zh, en);
        return this;
    }

    public DomainProblem at(String pointer, String zh, String en) {
        violations.add(new Violation(pointer, new Text(zh, en)));
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** What the thrower said, else the first violation, else the title again: never empty. */
    public Text detail() {
        if (detail != null) {
            return detail;
        }
        return violations.isEmpty() ? type.title() : violations.get(0).message();
    }
}
