package org.xiaobao.complaints.recusal;

import static org.xiaobao.complaints.recusal.RecusalProblem.*;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.Validity;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Refuses who must keep out of a case, and keeps the rules that say who must (Order 2020-3 art 17). */
@ApplicationScoped
public class RecusalDesk {

    private final RecusalRules rules;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    RecusalDesk(RecusalRules rules, NaturalKey locks, Journal journal, Clock clock) {
        this.rules = rules;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who acts now. */
    public void requireImpartial(CaseAtStake stake, Actor actor) {
        requireImpartial(stake, Candidate.of(actor), today());
    }

    /** The rules are only read for a person whom one of them could concern. */
    public void requireImpartial(CaseAtStake stake, Candidate person, LocalDate day) {
        List<Recusal> concerned = Arrays.stream(Recusal.values())
                .filter(recusal -> recusal.concerns(stake, person))
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Optional<RecusalRule> excluding = rules.of(stake.institution()).stream()
                .filter(rule -> concerned.contains(rule.rule()) && rule.inForceOn(day))
                .findFirst();
        excluding.ifPresent(rule -> {
            throw new DomainProblem(PERSON_RECUSED)
                    .detail(
                            "依回避规则 " + rule.rule() + "(" + rule.ground() + "),请另行指派",
                            "By the rule " + rule.rule() + " (" + rule.ground() + "); assign another person");
        });
    }

    List<RecusalRule> list(String institution, LocalDate on) {
        return rules.of(institution).stream()
                .filter(rule -> on == null || rule.inForceOn(on))
                .toList();
    }

    RecusalRule read(UUID id, String institution) {
        return found(id, rules.of(institution));
    }

    @Transactional
    RecusalRule adopt(NewRecusalRule wanted, Actor admin) {
        requireFromToday(wanted.effectiveFrom(), "/effectiveFrom");
        Validity.requireNear(wanted.effectiveFrom(), today(), "/effectiveFrom");
        if (wanted.effectiveTo() != null && wanted.effectiveTo().isBefore(wanted.effectiveFrom())) {
            throw DomainProblem.invalid("/effectiveTo", "不能早于生效日", "must not be before the first day");
        }
        locks.lock("recusal-rule", admin.institution(), "");
        if (own(admin).stream().anyMatch(rule -> rule.rule() == wanted.rule() && rule.overlaps(wanted))) {
            throw new DomainProblem(RECUSAL_RULE_OVERLAPS);
        }
        RecusalRule adopted = wanted.adopted(UuidCreator.getTimeOrderedEpoch(), admin.institution());
        rules.add(adopted);
        return noted(adopted, admin);
    }

    /** Only rows of one's own institution can be ended; those of every one are not there to be changed. */
    @Transactional
    RecusalRule end(UUID id, LocalDate lastDay, Actor admin) {
        locks.lock("recusal-rule", admin.institution(), "");
        RecusalRule rule = found(id, own(admin));
        if (rule.effectiveTo() != null) {
            throw new DomainProblem(RECUSAL_RULE_ENDED);
        }
        requireFromToday(lastDay, "/effectiveTo");
        if (lastDay.isBefore(rule.effectiveFrom())) {
            throw DomainProblem.invalid("/effectiveTo", "不能早于生效日", "must not be before the first day");
        }
        rules.end(id, lastDay);
        return noted(rule.until(lastDay), admin);
    }

    private RecusalRule noted(RecusalRule rule, Actor admin) {
        journal.note(new RecusalRuleChanged(rule.id(), admin.institution(), clock.instant(), rule), admin);
        return rule;
    }

    private List<RecusalRule> own(Actor admin) {
        return rules.of(admin.institution()).stream()
                .filter(rule -> rule.institution() != null)
                .toList();
    }

    private static RecusalRule found(UUID id, List<RecusalRule> among) {
        return among.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    private void requireFromToday(LocalDate day, String pointer) {
        if (day.isBefore(today())) {
            throw DomainProblem.invalid(pointer, "不能早于今日", "must not be before today");
        }
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
