package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

/** Whatever is done to a few complaints in whatever order: the funnel adds up and nobody alive falls out of it. */
class DispositionPropertiesTest {

    private static final int PEOPLE = 4;

    enum Deed {
        ACCEPT,
        REJECT,
        WITHDRAW,
        WITHDRAW_LATE,
        DECIDE,
        LINK,
        UNLINK
    }

    record Step(Deed deed, int subject, int object) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(Arbitraries.of(Deed.class), person, person)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void theFunnelAlwaysAddsUp(@ForAll("steps") List<Step> steps) {
        List<Complaint> all = IntStream.range(0, PEOPLE)
                .mapToObj(i -> receivedAt(day(i), true))
                .toList();
        for (Step step : steps) {
            List<ComplaintSnapshot> before =
                    all.stream().map(Complaint::snapshot).toList();
            try {
                play(step, all);
            } catch (DomainProblem refused) {
                assertThat(all.stream().map(Complaint::snapshot).toList()).isEqualTo(before);
            }
            check(all);
        }
    }

    private static void play(Step step, List<Complaint> all) {
        Complaint subject = all.get(step.subject());
        switch (step.deed()) {
            case ACCEPT -> subject.accept(day(5));
            case REJECT -> {
                subject.reject(rejection());
                group(subject, all).closeRanks(day(5));
            }
            case WITHDRAW -> {
                subject.withdraw(day(6), null);
                group(subject, all).closeRanks(day(6));
            }
            case WITHDRAW_LATE -> {
                subject.withdraw(day(30), null);
                group(subject, all).closeRanks(day(30));
            }
            case DECIDE -> subject.decide(decision());
            case LINK -> {
                Complaint target = all.get(step.object());
                Complaint original = target.isRepeat() ? byId(all).get(target.repeatOf()) : target;
                group(subject, all).join(original, new Secret("same"), day(7));
            }
            case UNLINK -> subject.unlink(null, day(8));
        }
    }

    private static ComplaintGroup group(Complaint head, List<Complaint> all) {
        List<Complaint> repeats =
                all.stream().filter(c -> head.id().equals(c.repeatOf())).toList();
        return new ComplaintGroup(head, repeats);
    }

    private static void check(List<Complaint> all) {
        Map<Disposition, Long> funnel =
                all.stream().collect(Collectors.groupingBy(c -> c.snapshot().disposition(), Collectors.counting()));
        assertThat(funnel.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(all.size());
        for (Complaint complaint : all) {
            ComplaintSnapshot now = complaint.snapshot();
            boolean inTime = now.withdrawal() != null && now.withdrawal().inTime();
            assertThat(now.disposition()).isEqualTo(Disposition.of(now.status(), complaint.isRepeat(), inTime));
            if (complaint.isRepeat()) {
                assertThat(byId(all).get(complaint.repeatOf()).isRepeat())
                        .as("chains are one link long")
                        .isFalse();
            } else {
                List<Complaint> members =
                        new java.util.ArrayList<>(group(complaint, all).repeats());
                members.add(complaint);
                long valid = members.stream()
                        .filter(c -> c.snapshot().disposition() == Disposition.VALID)
                        .count();
                assertThat(valid).isEqualTo(members.stream().anyMatch(Complaint::isLive) ? 1 : 0);
            }
        }
    }

    private static Map<java.util.UUID, Complaint> byId(List<Complaint> all) {
        return all.stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
    }
}
