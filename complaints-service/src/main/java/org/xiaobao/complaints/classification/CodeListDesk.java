package org.xiaobao.complaints.classification;

import static org.xiaobao.complaints.classification.ClassificationProblem.*;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/**
 * Loads new versions of code lists, and takes back those that have not begun. The lists are the standard's and shared by all
 * institutions of this installation, so they are the operator's.
 */
@ApplicationScoped
class CodeListDesk {

    private final CodeLists lists;
    private final CodeListRows rows;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    CodeListDesk(CodeLists lists, CodeListRows rows, NaturalKey locks, Journal journal, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    List<CodeListVersion> versions(String list) {
        return rows.versions(lists.named(list).name());
    }

    @Transactional
    CodeListVersion load(String list, NewCodeListVersion wanted, Actor operator) {
        lists.named(list);
        wanted.check(Zones.dayOf(clock.instant()));
        locks.lock("code-list", "", list);
        for (CodeListVersion earlier : rows.versions(list)) {
            if (earlier.version().equals(wanted.version())) {
                throw new DomainProblem(CODE_LIST_VERSION_EXISTS).at("/version", "请使用新的版本号", "needs a new version");
            }
            if (!earlier.validFrom().isBefore(wanted.validFrom())) {
                throw new DomainProblem(CODE_LIST_OVERLAPS)
                        .detail(
                                "第 " + earlier.version() + " 版自 " + earlier.validFrom() + " 起有效",
                                "Version " + earlier.version() + " is in force from " + earlier.validFrom());
            }
        }
        CodeListVersion version = new CodeListVersion(
                UuidCreator.getTimeOrderedEpoch(),
                list,
                wanted.version(),
                wanted.codeSystem(),
                wanted.validFrom(),
                wanted.ground(),
                operator.id(),
                clock.instant());
        rows.replace(version, wanted.entries());
        int entries = wanted.entries().size();
        journal.note(
                new CodeListLoaded(version.id(), operator.institution(), version.loadedAt(), version, entries),
                operator);
        return version;
    }

    /** As if it had never been loaded: what it was to end goes on. Nothing was classified by it, as its first day is yet to come. */
    @Transactional
    CodeListVersion withdraw(String list, String version, String reason, Actor operator) {
        lists.named(list);
        locks.lock("code-list", "", list);
        List<CodeListVersion> versions = rows.versions(list);
        CodeListVersion withdrawn = versions.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
        if (!withdrawn.validFrom().isAfter(Zones.dayOf(clock.instant()))) {
            throw new DomainProblem(CODE_LIST_IN_FORCE);
        }
        if (versions.stream().anyMatch(other -> other.validFrom().isAfter(withdrawn.validFrom()))) {
            throw new DomainProblem(CODE_LIST_FOLLOWED);
        }
        rows.withdraw(withdrawn);
        journal.note(
                new CodeListWithdrawn(withdrawn.id(), operator.institution(), clock.instant(), withdrawn, reason),
                operator);
        return withdrawn;
    }
}
