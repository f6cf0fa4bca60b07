package org.xiaobao.complaints.remedy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;

/**
 * The ways on that a notice must name (Order 2020-3 art 19). An institution says in its own words where each of them leads;
 * against what it is open, and that it must be named, is the law's.
 */
@Singleton
public class Remedies extends RuleBook<RemedyRule> {

    Remedies(Rules rules) {
        super(rules, "remedy", RemedyRule.class);
    }

    @Override
    protected String key(RemedyRule rule) {
        return rule.code().name();
    }

    @Override
    protected Comparator<RemedyRule> order() {
        return Comparator.comparing(RemedyRule::code)
                .thenComparing(rule -> rule.institution() != null)
                .thenComparing(RemedyRule::effectiveFrom);
    }

    /** Words are chosen when the notice is written, so they may change today. */
    @Override
    protected LocalDate earliest(LocalDate today) {
        return today;
    }

    /**
     * What the notice of a decision names: as given, or all that are open when nothing is given.
     *
     * @param ofHeadOffice the head office decided, which has no superior to examine it again
     * @throws DomainProblem 422 naming those that are missing, or not open against this decision
     */
    public List<Remedy> complete(List<Remedy> named, String institution, LocalDate day, boolean ofHeadOffice) {
        List<Remedy> open = open(institution, day, ofHeadOffice);
        if (named == null) {
            return open;
        }
        List<Remedy> missing = legal(day, ofHeadOffice)
                .filter(rule -> Boolean.TRUE.equals(rule.mandatory()))
                .map(RemedyRule::code)
                .filter(kind -> !named.contains(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid("/remedies", "还须告知：" + missing, "must also name " + missing);
        }
        List<Remedy> closed =
                named.stream().filter(kind -> !open.contains(kind)).toList();
        if (!closed.isEmpty()) {
            throw DomainProblem.invalid(
                    "/remedies", "对本决定不适用：" + closed, "are not open against this decision: " + closed);
        }
        return named.stream().distinct().toList();
    }

    public List<Remedy> open(String institution, LocalDate day, boolean ofHeadOffice) {
        return rules(institution, day, ofHeadOffice).stream()
                .map(RemedyRule::code)
                .toList();
    }

    /** The open ones as numbered lines. */
    public String text(String institution, LocalDate day, boolean ofHeadOffice) {
        List<String> texts = rules(institution, day, ofHeadOffice).stream()
                .map(RemedyRule::textZh)
                .toList();
        return texts.stream()
                .map(text -> "(" + (texts.indexOf(text) + 1) + ")" + text)
                .collect(Collectors.joining(";\n", "如对处理决定有异议,您可以:\n", "。"));
    }

    /** In the institution's words, those that the law opens. */
    private List<RemedyRule> rules(String institution, LocalDate day, boolean ofHeadOffice) {
        List<Remedy> open = legal(day, ofHeadOffice).map(RemedyRule::code).toList();
        return inForce(institution, day).stream()
                .filter(rule -> open.contains(rule.code()))
                .toList();
    }

    private Stream<RemedyRule> legal(LocalDate day, boolean ofHeadOffice) {
        return inForce(null, day).stream().filter(rule -> !(Boolean.TRUE.equals(rule.branchOnly()) && ofHeadOffice));
    }
}
