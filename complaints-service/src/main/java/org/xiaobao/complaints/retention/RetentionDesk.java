package org.xiaobao.complaints.retention;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;
import static org.xiaobao.complaints.retention.RetentionProblem.RETENTION_RULE_OVERLAPS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.xiaobao.complaints.Validity;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.retention.RetentionViews.NewRule;
import org.xiaobao.complaints.retention.RetentionViews.RuleView;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Adopts an institution's own rules, which may keep longer than the general ones and never shorter. */
@ApplicationScoped
class RetentionDesk {

    private final RetentionRules rules;
    private final CodeLists codes;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    RetentionDesk(RetentionRules rules, CodeLists codes, NaturalKey locks, Journal journal, Clock clock) {
        this.rules = rules;
        this.codes = codes;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    List<RuleView> list(Actor actor) {
        return rules.visibleTo(actor.institution()).stream().map(RuleView::of).toList();
    }

    /** The version before it ends the day before. */
    @Transactional
    RuleView adopt(NewRule wanted, Actor admin) {
        check(wanted, admin);
        locks.lock("retention-rule", admin.institution(), wanted.category());
        List<RetentionRule> versions = rules.versions(admin.institution(), wanted.category());
        versions.stream()
                .filter(rule -> rule.validity().reaches(wanted.effectiveFrom()))
                .forEach(rule -> makeRoom(rule, wanted.effectiveFrom()));
        RetentionRule adopted =
                new RetentionRule(UuidCreator.getTimeOrderedEpoch(), admin.institution(), versions.size() + 1, wanted);
        rules.persist(adopted);
        RuleView view = RuleView.of(adopted);
        journal.note(new RuleAdopted(adopted.id(), admin.institution(), clock.instant(), view), admin);
        return view;
    }

    private void check(NewRule wanted, Actor admin) {
        if (!wanted.effectiveFrom().isAfter(Zones.dayOf(clock.instant()))) {
            throw DomainProblem.invalid("/effectiveFrom", "最早自明日起生效", "starts tomorrow at the earliest");
        }
        Validity.requireNear(wanted.effectiveFrom(), Zones.dayOf(clock.instant()), "/effectiveFrom");
        if (wanted.businessCategory() != null) {
            codes.requireValid(
                    BUSINESS_CATEGORIES, wanted.businessCategory(), wanted.effectiveFrom(), "/businessCategory");
        }
        int general = rules.inForce(null, wanted.effectiveFrom()).stream()
                .filter(rule -> rule.businessCategory().equals(RetentionRule.EVERY_CATEGORY)
                        || rule.businessCategory().equals(wanted.category()))
                .mapToInt(RetentionRule::years)
                .max()
                .orElse(0);
        if (wanted.years() < general) {
            throw DomainProblem.invalid(
                    "/years", "不得少于法定的 " + general + " 年", "must not be below the general " + general);
        }
    }

    private static void makeRoom(RetentionRule rule, LocalDate from) {
        if (!rule.validity().canEndBefore(from)) {
            throw new DomainProblem(RETENTION_RULE_OVERLAPS)
                    .detail(
                            "第 " + rule.version() + " 版自 " + rule.validity().from() + " 起有效",
                            "Version " + rule.version() + " is in force from "
                                    + rule.validity().from());
        }
        rule.endBefore(from);
    }
}
