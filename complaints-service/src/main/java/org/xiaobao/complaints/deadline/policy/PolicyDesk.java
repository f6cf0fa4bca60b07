package org.xiaobao.complaints.deadline.policy;

import static org.xiaobao.complaints.deadline.policy.PolicyProblem.POLICY_OVERLAPS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Adopts new versions of limits for one institution; those of another, and those for all, are never touched. */
@ApplicationScoped
class PolicyDesk {

    private final PolicyRows rows;
    private final ComplaintSources sources;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    PolicyDesk(PolicyRows rows, ComplaintSources sources, NaturalKey locks, Journal journal, Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param on the day in force, or null for all rows, past and coming ones too */
    List<DeadlinePolicy> list(String institution, DeadlineKind kind, LocalDate on) {
        return rows.book().rows().stream()
                .filter(row -> row.holdsFor(institution))
                .filter(row -> kind == null || row.kind() == kind)
                .filter(row -> on == null || row.inForceOn(on))
                .toList();
    }

    DeadlinePolicy read(UUID id, String institution) {
        return rows.book().rows().stream()
                .filter(row -> row.holdsFor(institution) && row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** The row before it, when it is open, ends the day before; any other overlap is refused. */
    @Transactional
    DeadlinePolicy adopt(NewPolicy wanted, Actor admin) {
        wanted.check(Zones.dayOf(clock.instant()));
        if (wanted.source() != null) {
            sources.requireKnown(wanted.source(), "/source");
        }
        locks.lock("deadline-policy", admin.institution(), "");
        List<DeadlinePolicy> versions = rows.book().rows().stream()
                .filter(row -> admin.institution().equals(row.institution()) && wanted.sameRuleAs(row))
                .toList();
        versions.forEach(row -> makeRoom(row, wanted));
        int version = versions.stream().mapToInt(DeadlinePolicy::version).max().orElse(0) + 1;
        DeadlinePolicy adopted = wanted.adopted(UuidCreator.getTimeOrderedEpoch(), admin.institution(), version);
        rows.add(adopted);
        journal.note(new PolicyAdopted(adopted.id(), admin.institution(), clock.instant(), adopted), admin);
        return adopted;
    }

    private void makeRoom(DeadlinePolicy row, NewPolicy wanted) {
        if (row.effectiveTo() != null && row.effectiveTo().isBefore(wanted.effectiveFrom())) {
            return;
        }
        if (row.effectiveTo() != null || !row.effectiveFrom().isBefore(wanted.effectiveFrom())) {
            throw new DomainProblem(POLICY_OVERLAPS)
                    .detail(
                            "第 " + row.version() + " 版自 " + row.effectiveFrom() + " 起有效",
                            "Version " + row.version() + " is in force from " + row.effectiveFrom());
        }
        rows.end(row.id(), wanted.effectiveFrom().minusDays(1));
    }
}
