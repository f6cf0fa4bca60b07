package org.xiaobao.complaints.deadline.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.complaints.deadline.clock.CasePolicies;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/**
 * How long for what. A case gets the rows in force on its day of receipt: for each kind those of its source when that has
 * any, else the general ones, taken as a whole, so that one source's steps never mix with another's.
 */
@Singleton
public class Policies extends RuleBook<DeadlinePolicy> {

    private final ComplaintSources sources;

    Policies(Rules rules, ComplaintSources sources) {
        super(rules, "deadline-policy", DeadlinePolicy.class);
        this.sources = sources;
    }

    @Override
    protected String key(DeadlinePolicy policy) {
        return policy.kind() + "/" + policy.source() + "/" + policy.level();
    }

    @Override
    protected Comparator<DeadlinePolicy> order() {
        return Comparator.comparing(DeadlinePolicy::kind)
                .thenComparing(DeadlinePolicy::source)
                .thenComparing(DeadlinePolicy::level)
                .thenComparing(DeadlinePolicy::effectiveFrom);
    }

    @Override
    protected void check(DeadlinePolicy wanted, Actor admin) {
        if (!wanted.source().equals(DeadlinePolicy.ANY_SOURCE)) {
            sources.requireKnown(wanted.source(), admin.institution(), "/source");
        }
        if (wanted.level() > 0 && wanted.approverRoles().isEmpty()) {
            throw DomainProblem.invalid("/approverRoles", "延期须指定审批角色", "an extension needs somebody to approve it");
        }
        if (wanted.maxTotalDays() != null && wanted.maxTotalDays() < wanted.days()) {
            throw DomainProblem.invalid("/maxTotalDays", "不能少于总天数", "must not be less than days");
        }
    }

    public CasePolicies forCase(String institution, String source, LocalDate receivedOn) {
        return forCase(inForce(institution, receivedOn), source);
    }

    /** @param inForce on the day of receipt, one of each kind, source and level */
    static CasePolicies forCase(List<DeadlinePolicy> inForce, String source) {
        Map<DeadlineKind, List<DeadlinePolicy>> steps = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            List<DeadlinePolicy> own = steps(inForce, kind, source);
            List<DeadlinePolicy> chosen = own.isEmpty() ? steps(inForce, kind, DeadlinePolicy.ANY_SOURCE) : own;
            if (!chosen.isEmpty()) {
                steps.put(kind, chosen);
            }
        }
        return new CasePolicies(steps);
    }

    private static List<DeadlinePolicy> steps(List<DeadlinePolicy> inForce, DeadlineKind kind, String source) {
        return inForce.stream()
                .filter(row -> row.kind() == kind && row.source().equals(source))
                .sorted(Comparator.comparing(DeadlinePolicy::level))
                .toList();
    }
}
