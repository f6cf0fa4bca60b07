package org.xiaobao.reporting.returns.form;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.reporting.figure.Limits;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.form.ReturnForm.Look;

/**
 * The forms of returns. An institution's own row stands before the one for all of its code, and is what says that it has
 * adopted the return. A return keeps the form it was produced with, so a row may begin before the day it is adopted: it is
 * for periods that ended since then.
 */
@Singleton
public class ReturnForms extends RuleBook<ReturnForm> {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_SIGNATURES = 6;
    private static final int LONGEST_SIGNATURE = 20;

    ReturnForms(Rules rules) {
        super(rules, "return-form", ReturnForm.class);
    }

    @Override
    protected String key(ReturnForm form) {
        return form.code();
    }

    @Override
    protected LocalDate earliest(LocalDate today) {
        return LocalDate.of(Limits.FIRST_YEAR, 1, 1);
    }

    @Override
    protected void check(ReturnForm wanted, Actor by) {
        requireName(wanted.name());
        if (wanted.frequency() == null) {
            throw DomainProblem.invalid("/frequency", "请填写报送频率", "say how often it is due");
        }
        List<String> signatures = wanted.look().signatures();
        if (signatures.size() > MOST_SIGNATURES
                || signatures.stream().anyMatch(one -> one.isBlank() || one.length() > LONGEST_SIGNATURE)) {
            throw DomainProblem.invalid(
                    "/look/signatures", "签署栏最多 6 项，每项 1 至 20 字", "at most 6, each of 1 to 20 characters");
        }
        Plan.of(wanted.table());
    }

    private static void requireName(Words name) {
        if (!Plan.worded(name, LONGEST_NAME)) {
            throw DomainProblem.invalid(
                    "/name", "请填写中文和英文名称，各不超过 100 字", "is needed in Chinese and English, at most 100 characters each");
        }
    }

    /**
     * The form for a period: the one in force on its last day.
     *
     * @throws DomainProblem 422 at {@code /form} when the institution has none then, at {@code /period} when it is of others
     */
    public ReturnForm of(String institution, String code, Period period) {
        ReturnForm form = inForce(institution, code, period.to())
                .orElseThrow(() -> DomainProblem.invalid(
                        "/form",
                        period.to() + " 没有代码为 " + code + " 的报表格式，全部格式见 /api/v1/return-forms",
                        "no return form " + code + " is in force on " + period.to()
                                + ": all are listed at /api/v1/return-forms"));
        if (!form.frequency().fits(period)) {
            throw DomainProblem.invalid(
                    "/period",
                    "该报表为" + form.frequency().words().zh() + "，期间须为 "
                            + form.frequency().codes(),
                    "this return is " + form.frequency().words().en() + ": the period is one of "
                            + form.frequency().codes());
        }
        return form;
    }

    /** What is wanted, with what it leaves out taken from the form for all of its code. */
    NewReturnForm completed(NewReturnForm wanted, String institution) {
        if (wanted.table() != null) {
            return wanted.look() == null ? wanted.with(new Look(null, null)) : wanted;
        }
        ReturnForm shipped = visibleTo(institution, wanted.effectiveFrom()).stream()
                .filter(form -> form.institution() == null && form.code().equals(wanted.code()))
                .findFirst()
                .orElseThrow(() -> DomainProblem.invalid(
                        "/table",
                        "请填写表样：没有代码为 " + wanted.code() + " 的通用格式可供采用",
                        "is needed: there is no form " + wanted.code() + " for all whose table could be taken"));
        return wanted.like(shipped);
    }

    /** Own rows that are produced by themselves, of every institution, past and coming ones too. */
    public List<ReturnForm> scheduled() {
        return everybodys()
                .filter(form -> form.institution() != null && form.schedule() != null)
                .toList();
    }
}
