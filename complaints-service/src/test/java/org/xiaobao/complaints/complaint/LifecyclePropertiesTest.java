package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.statistics.Statistics;
import org.xiaobao.complaints.complaint.ApprovedLifecycle.Edge;
import org.xiaobao.complaints.complaint.ModelCase.Deed;
import org.xiaobao.complaints.complaint.progress.Assignment;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.complaints.complaint.registration.Major;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * Any sequence of acts, legal and illegal, on a group of complaints does what an independent model says: a legal act leads
 * where the model goes, an illegal one is refused and changes nothing, and no state is one the database would refuse.
 */
class LifecyclePropertiesTest {

    private static final Set<Edge> APPROVED = ApprovedLifecycle.edges();
    private static final int PEOPLE = 3;
    private static final Secret WHY = new Secret("核实不充分");
    private static final LocalDate LAST_DAY = LocalDate.parse("2030-01-01");

    /** The choice falls on what the model allows, so that sequences get far; every fourth falls on anything. */
    record Step(int subject, int object, int choice, boolean anything) {}

    private final List<Complaint> real = new ArrayList<>();
    private final List<ModelCase> model = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final Set<Edge> walked = new HashSet<>();
    private int clock;

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Boolean> anything = Arbitraries.integers().between(0, 3).map(n -> n == 0);
        return Combinators.combine(person, person, Arbitraries.integers().between(0, 999), anything)
                .as(Step::new)
                .list()
                .ofMinSize(60)
                .ofMaxSize(180);
    }

    @Property(tries = 1000)
    void everySequenceGoesWhereTheRulesSay(@ForAll("steps") List<Step> steps) {
        begin();
        for (Step step : steps) {
            clock++;
            play(step);
            check();
        }
        int rounds = model.stream().mapToInt(ModelCase::rounds).max().orElseThrow();
        Statistics.collect(rounds > 0);
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 5));
    }

    /** Else the sequences show less than they seem to. */
    @AfterProperty
    void everyApprovedEdgeWasWalked() {
        assertThat(walked).isEqualTo(APPROVED);
    }

    private void begin() {
        real.clear();
        model.clear();
        statuses.clear();
        clock = 0;
        IntStream.range(0, PEOPLE).forEach(i -> {
            real.add(receivedAt(day(i), i != 1));
            model.add(new ModelCase(i != 1));
            statuses.add("RECEIVED");
        });
    }

    private void play(Step step) {
        int who = step.subject();
        List<Deed> open = Stream.of(Deed.values())
                .filter(deed -> step.anything() || model.get(who).allows(deed))
                .toList();
        int choice = step.choice() % (open.size() + 2);
        if (choice == open.size()) {
            link(who, step.object());
        } else if (choice > open.size()) {
            unlink(who);
        } else {
            act(who, open.get(choice));
        }
    }

    private void act(int who, Deed deed) {
        if (!model.get(who).allows(deed)) {
            refused(() -> doTo(real.get(who), deed));
            return;
        }
        doTo(real.get(who), deed);
        model.get(who).happened(deed);
        if (Stream.of(Deed.REJECT, Deed.WITHDRAW, Deed.WITHDRAW_LATE).anyMatch(deed::equals)) {
            group(who).closeRanks(now());
            closeRanks(who);
        }
    }

    private void doTo(Complaint it, Deed deed) {
        switch (deed) {
            case ACCEPT -> it.accept(now());
            case REJECT -> it.reject(rejection());
            case WITHDRAW -> it.withdraw(day(6), null);
            case WITHDRAW_LATE -> it.withdraw(day(30), null);
            case DECIDE -> it.decide(decision());
            case DECIDE_AT_HEAD_OFFICE -> it.decide(decidedAtHeadOffice());
            case TELL -> it.giveNotice(notice());
            case REPLY -> it.replyToSource(reply());
            case CLOSE -> it.close(now());
            case CALL_ANSWERED -> it.callBack(new Callback(now(), Satisfaction.SATISFIED, null));
            case CALL_IN_VAIN -> it.callBack(new Callback(now(), Satisfaction.UNREACHABLE, null));
            case APPLY -> applyFor(it, LAST_DAY, "/HQ");
            case APPLY_LATE -> applyFor(it, LocalDate.parse("2024-03-01"), "/HQ");
            case APPLY_ELSEWHERE -> applyFor(it, LAST_DAY, "/HQ/OUTLET-04");
            case UPHOLD -> it.examine(now(), ReexaminationResult.UPHELD, WHY, "/HQ");
            case SET_ASIDE -> {
                it.examine(now(), ReexaminationResult.SET_ASIDE, WHY, "/HQ");
                it.reopen(now());
            }
            case NEW_MATERIAL -> it.restart(now());
            default -> handle(it, deed);
        }
    }

    private void handle(Complaint it, Deed deed) {
        ModelCase known = model.get(real.indexOf(it));
        switch (deed) {
            case ASSIGN -> it.assign(handler(), null);
            case ASSIGN_WITH_REASON -> it.assign(handler(), WHY);
            case DECLARE_MAJOR -> it.declareMajor(Major.since(now(), "GROUP_SIZE"), WHY);
            case REPORT_MAJOR -> it.reportMajor(now(), WHY);
            case RECLASSIFY -> it.reclassify(known.otherClassification(), "复核", now());
            case RECLASSIFY_AS_IS -> it.reclassify(known.classification(), "复核", now());
            case REACHED -> it.reached(now());
            case REACHED_EARLIER -> it.reached(ModelCase.REACHED_EARLIER_AT);
            default -> throw new IllegalArgumentException(deed + " is not played");
        }
    }

    private Assignment handler() {
        return new Assignment("/HQ/OUTLET-03", "handler-" + clock, now());
    }

    private void applyFor(Complaint it, LocalDate lastDay, String superior) {
        it.applyForReexamination(Reexamination.applied(now(), WHY), lastDay, superior);
    }

    private void link(int who, int target) {
        Integer itsOriginal = model.get(target).original();
        int original = itsOriginal == null ? target : itsOriginal;
        Runnable join = () -> group(who).join(real.get(original), WHY, now());
        if (original == who || !model.get(original).isLive()) {
            refused(join);
            return;
        }
        List<Integer> followers = repeatsOf(who);
        join.run();
        model.get(who).linkedTo(original);
        followers.forEach(follower -> model.get(follower).linkedTo(original));
    }

    private void unlink(int who) {
        if (model.get(who).original() == null) {
            refused(() -> real.get(who).unlink(null, now()));
            return;
        }
        real.get(who).unlink(null, now());
        model.get(who).linkedTo(null);
    }

    /** The earliest live repeat takes the place of a head that no longer counts. */
    private void closeRanks(int head) {
        List<Integer> repeats = repeatsOf(head);
        repeats.stream()
                .filter(i -> !model.get(head).isLive() && model.get(i).isLive())
                .min(Comparator.naturalOrder())
                .ifPresent(heir -> {
                    repeats.forEach(other -> model.get(other).linkedTo(heir));
                    model.get(heir).linkedTo(null);
                });
    }

    private List<Integer> repeatsOf(int head) {
        return IntStream.range(0, PEOPLE)
                .filter(i -> Integer.valueOf(head).equals(model.get(i).original()))
                .boxed()
                .toList();
    }

    private ComplaintGroup group(int head) {
        return new ComplaintGroup(
                real.get(head), repeatsOf(head).stream().map(real::get).toList());
    }

    private void refused(Runnable act) {
        List<ComplaintSnapshot> before = real.stream().map(Complaint::snapshot).toList();
        assertThatThrownBy(act::run).isInstanceOf(DomainProblem.class);
        assertThat(real.stream().map(Complaint::snapshot).toList()).isEqualTo(before);
    }

    private void check() {
        for (int i = 0; i < PEOPLE; i++) {
            ComplaintSnapshot now = real.get(i).snapshot();
            model.get(i).assertSameAs(now);
            Integer original = model.get(i).original();
            assertThat(real.get(i).repeatOf())
                    .isEqualTo(original == null ? null : real.get(original).id());
            DatabaseChecks.assertAdmitted(now);
            walk(i, now.status());
        }
        assertTheFunnelAddsUp();
    }

    private void walk(int who, ComplaintStatus to) {
        String from = statuses.set(who, to.name());
        if (!from.equals(to.name())) {
            Edge edge = new Edge(from, to.name());
            assertThat(APPROVED).contains(edge);
            walked.add(edge);
        }
    }

    private void assertTheFunnelAddsUp() {
        long counted = Arrays.stream(Disposition.values())
                .mapToLong(one -> real.stream()
                        .filter(c -> c.snapshot().disposition() == one)
                        .count())
                .sum();
        assertThat(counted).as("disjoint, and together the gross").isEqualTo(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            List<Complaint> group = new ArrayList<>(group(i).repeats());
            group.add(real.get(i));
            boolean live = group.stream().anyMatch(Complaint::isLive);
            assertThat(group)
                    .filteredOn(c -> c.snapshot().disposition() == Disposition.VALID)
                    .as("one counts for its group")
                    .hasSize(live && model.get(i).original() == null ? 1 : 0);
        }
    }

    private static Decision decidedAtHeadOffice() {
        Decision one = decision();
        return new Decision(
                one.at(), one.outcome(), one.findings(), one.basis(), one.remedy(), one.redressAmount(), "/HQ");
    }

    private Instant now() {
        return day(10 + clock);
    }
}
