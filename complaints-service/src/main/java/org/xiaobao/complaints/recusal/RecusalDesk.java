package org.xiaobao.complaints.recusal;

import static org.xiaobao.complaints.recusal.RecusalProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** Refuses who must keep out of a case (Order 2020-3 art 17). */
@ApplicationScoped
public class RecusalDesk {

    private final RecusalRules rules;
    private final Clock clock;

    RecusalDesk(RecusalRules rules, Clock clock) {
        this.rules = rules;
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
        Optional<RecusalRule> excluding = rules.inForce(stake.institution(), day).stream()
                .filter(rule -> concerned.contains(rule.rule()))
                .findFirst();
        excluding.ifPresent(rule -> {
            throw new DomainProblem(PERSON_RECUSED)
                    .detail(
                            "依回避规则 " + rule.rule() + "（" + rule.ground() + "），请另行指派",
                            "By the rule " + rule.rule() + " (" + rule.ground() + "); assign another person");
        });
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
