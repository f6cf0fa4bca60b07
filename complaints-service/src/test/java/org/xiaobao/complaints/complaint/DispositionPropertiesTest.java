package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.time.LocalDate;
import java.util.EnumMap;
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
import net.jqwik.api.statistics.Statistics;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
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
        TELL,
        REPLY,
        CLOSE,
        APPLY,
        UPHOLD,
        SET_ASIDE,
        NEW_MATERIAL,
        LINK,
        UNLINK
    }

    /** What a complaint may have lived through before the first step, up to any of these. */
    private static final List<Deed> LIFE =
            List.of(Deed.ACCEPT, Deed.DECIDE, Deed.TELL, Deed.REPLY, Deed.APPLY, Deed.CLOSE, Deed.SET_ASIDE);

    private static final Secret WHY = new Secret("核实不充分");

    record Step(Deed deed, int subject, int object) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Deed> rare = Arbitraries.of(Deed.LINK, Deed.SET_ASIDE); // that both happen to one, in one sequence
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.of(Deed.class), rare), person, person)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(0, LIFE.size()).list().ofSize(PEOPLE);
    }

    @Property(tries = 1000)
    void theFunnelAlwaysAddsUp(@ForAll("lives") List<Integer> lives, @ForAll("steps") List<Step> steps) {
        List<Complaint> all = IntStream.range(0, PEOPLE)
                .mapToObj(i -> receivedAt(day(i), true))
                .toList();
        for (int i = 0; i < PEOPLE; i++) {
            for (Deed lived : LIFE.subList(0, lives.get(i))) {
                play(new Step(lived, i, i), all);
            }
        }
        boolean setAsideInAGroup = false;
        for (Step step : steps) {
            List<ComplaintSnapshot> before =
                    all.stream().map(Complaint::snapshot).toList();
            try {
                play(step, all);
                setAsideInAGroup |= step.deed() == Deed.SET_ASIDE && isInAGroup(all.get(step.subject()), all);
            } catch (DomainProblem refused) {
                assertThat(all.stream().map(Complaint::snapshot).toList()).isEqualTo(before);
            }
            check(all);
        }
        Statistics.collect(setAsideInAGroup);
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 20));
    }

    private static boolean isInAGroup(Complaint one, List<Complaint> all) {
        return one.isRepeat() || !group(one, all).repeats().isEmpty();
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
            default -> answer(subject, step.deed());
        }
    }

    private static void answer(Complaint subject, Deed deed) {
        switch (deed) {
            case TELL -> subject.giveNotice(notice());
            case REPLY -> subject.replyToSource(reply());
            case CLOSE -> subject.close(day(8));
            case APPLY ->
                subject.applyForReexamination(Reexamination.applied(day(9), WHY), LocalDate.parse("2024-05-31"), "/HQ");
            case UPHOLD -> subject.examine(day(9), ReexaminationResult.UPHELD, WHY, "/HQ");
            case SET_ASIDE -> {
                subject.examine(day(9), ReexaminationResult.SET_ASIDE, WHY, "/HQ");
                subject.reopen(day(9));
            }
            case NEW_MATERIAL -> subject.restart(day(9));
            default -> throw new IllegalArgumentException(deed + " is no answer");
        }
    }

    private static ComplaintGroup group(Complaint head, List<Complaint> all) {
        List<Complaint> repeats =
                all.stream().filter(c -> head.id().equals(c.repeatOf())).toList();
        return new ComplaintGroup(head, repeats);
    }

    private static void check(List<Complaint> all) {
        for (Complaint complaint : all) {
            assertThat(reasonsToCount(complaint.snapshot()))
                    .as("in one part of the funnel, and in no other")
                    .containsExactly(complaint.snapshot().disposition());
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

    /** The parts of the funnel as the rules define them, each by itself; together they are the gross. */
    private static List<Disposition> reasonsToCount(ComplaintSnapshot now) {
        boolean rejected = now.status() == ComplaintStatus.REJECTED;
        boolean repeat = now.repeat() != null;
        boolean inTime = now.withdrawal() != null && now.withdrawal().inTime();
        Map<Disposition, Boolean> parts = new EnumMap<>(Disposition.class);
        parts.put(Disposition.REJECTED, rejected);
        parts.put(Disposition.REPEAT, repeat && !rejected);
        parts.put(Disposition.WITHDRAWN_IN_TIME, inTime && !repeat && !rejected);
        parts.put(Disposition.VALID, !inTime && !repeat && !rejected);
        return parts.keySet().stream().filter(parts::get).toList();
    }

    private static Map<java.util.UUID, Complaint> byId(List<Complaint> all) {
        return all.stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
    }
}
