package org.xiaobao.complaints.source;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** Which sources an institution takes complaints from on a day, and by which limits. */
@Singleton
public class ComplaintSources extends RuleBook<ComplaintSource> {

    ComplaintSources(Rules rules) {
        super(rules, "complaint-source", ComplaintSource.class);
    }

    @Override
    protected String key(ComplaintSource source) {
        return source.code();
    }

    /** As reports print them; an institution's own source stands behind the one whose place it shares. */
    @Override
    protected Comparator<ComplaintSource> order() {
        return Comparator.comparingInt(ComplaintSource::position)
                .thenComparing(source -> source.institution() != null)
                .thenComparing(ComplaintSource::code)
                .thenComparing(ComplaintSource::effectiveFrom);
    }

    /** Figures are called by them. */
    @Override
    protected boolean isPublished() {
        return true;
    }

    @Override
    protected void check(ComplaintSource wanted, Actor admin) {
        if ((wanted.replyLimit() == null) != (wanted.replyLimitUnit() == null)) {
            throw DomainProblem.invalid("/replyLimitUnit", "回复时限与其单位须同时填写", "goes with replyLimit, both or neither");
        }
        if (wanted.replyLimit() != null && !wanted.forwarded()) {
            throw DomainProblem.invalid(
                    "/replyLimit", "非转办来源无须回复，不应填写", "is for a forwarding body only: this source waits for no reply");
        }
    }

    /** @throws DomainProblem 422 at the pointer when the institution has no such source on that day */
    public ComplaintSource require(String code, String institution, LocalDate day, String pointer) {
        return inForce(institution, code, day)
                .filter(ComplaintSource::isOffered)
                .orElseThrow(() -> DomainProblem.invalid(
                        pointer, day + " 当日没有此有效的投诉来源", "no such complaint source was in force on " + day));
    }

    /** @throws DomainProblem 422 at the pointer when no row that the institution sees ever had this code */
    public void requireKnown(String code, String institution, String pointer) {
        if (visibleTo(institution, null).stream()
                .noneMatch(source -> source.code().equals(code))) {
            throw DomainProblem.invalid(pointer, "未知的投诉来源", "is not a known complaint source");
        }
    }

    /** The source that is written like this, or whose label is, on that day. */
    public Optional<String> codeOf(String text, String institution, LocalDate day) {
        return offered(institution, day).stream()
                .filter(source -> source.isCalled(text))
                .map(ComplaintSource::code)
                .findFirst();
    }

    /** What the institution called the source on that day. */
    public String labelOf(String code, String institution, LocalDate day) {
        return inForce(institution, code, day).map(ComplaintSource::labelZh).orElse(code);
    }

    List<ComplaintSource> offered(String institution, LocalDate day) {
        return inForce(institution, day).stream()
                .filter(ComplaintSource::isOffered)
                .toList();
    }
}
