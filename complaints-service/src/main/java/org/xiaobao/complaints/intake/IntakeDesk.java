package org.xiaobao.complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintRegister;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.complaint.registration.Major;
import org.xiaobao.complaints.complaint.registration.Receipt;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.complaints.source.ComplaintSource;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.acts.ActTime;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;

/** Registers what arrives, judged by the policies in force on the day of receipt. */
@ApplicationScoped
public class IntakeDesk {

    private static final int LONGEST_REPLY_DAYS = 366;

    private static final String GROUP_SIZE = "GROUP_SIZE";

    /** @param first false when the same work order had been registered before */
    record Registered(ComplaintView complaint, boolean first) {}

    private final ComplaintRegister complaints;
    private final ComplaintSources sources;
    private final CodeLists codes;
    private final MajorGroups groups;
    private final KnownUnits units;
    private final BlindIndex index;
    private final Clock clock;

    IntakeDesk(
            ComplaintRegister complaints,
            ComplaintSources sources,
            CodeLists codes,
            MajorGroups groups,
            KnownUnits units,
            BlindIndex index,
            Clock clock) {
        this.complaints = complaints;
        this.sources = sources;
        this.codes = codes;
        this.groups = groups;
        this.units = units;
        this.index = index;
        this.clock = clock;
    }

    @Transactional
    Registered register(NewComplaint arrived, Actor actor) {
        Instant receivedAt = ActTime.past("/receivedAt", arrived.receivedAt(), clock.instant());
        LocalDate day = Zones.dayOf(receivedAt);
        ComplaintSource source = sources.require(arrived.source(), actor.institution(), day, "/source");
        check(arrived, day, actor);
        if (arrived.sourceReference() != null) {
            WorkOrder pushed = new WorkOrder(arrived.source(), arrived.sourceReference());
            Optional<ComplaintView> earlier = complaints.ofWorkOrder(pushed, actor);
            if (earlier.isPresent()) {
                return new Registered(earlier.get(), false);
            }
        }
        return new Registered(complaints.register(registration(arrived, source, receivedAt, actor), actor), true);
    }

    /** As {@link #register} would register it, judged likewise; nothing is registered. */
    public Registration checked(NewComplaint arrived, Actor actor) {
        Instant receivedAt = ActTime.past("/receivedAt", arrived.receivedAt(), clock.instant());
        LocalDate day = Zones.dayOf(receivedAt);
        ComplaintSource source = sources.require(arrived.source(), actor.institution(), day, "/source");
        check(arrived, day, actor);
        return registration(arrived, source, receivedAt, actor);
    }

    private void check(NewComplaint arrived, LocalDate day, Actor actor) {
        arrived.complainant().check();
        if (arrived.agent() != null) {
            arrived.agent().check();
        }
        checkCodes(arrived, actor.institution(), day);
        if (!actor.scope().covers(actor.institution(), arrived.unit())) {
            throw DomainProblem.invalid(
                    "/unit", "须在您的单位 " + actor.unit() + " 之内", "must be within your unit " + actor.unit());
        }
        units.require("/unit", actor.institution(), arrived.unit(), day);
        LocalDate due = arrived.sourceReplyDueOn();
        if (due != null && (due.isBefore(day) || due.isAfter(day.plusDays(LONGEST_REPLY_DAYS)))) {
            throw DomainProblem.invalid(
                    "/sourceReplyDueOn", "须在接收日之后一年之内", "must be within a year after the day of receipt");
        }
    }

    private void checkCodes(NewComplaint arrived, String institution, LocalDate day) {
        codes.requireValid(arrived.classification(), institution, day);
        for (int i = 0; i < arrived.complainant().groups().size(); i++) {
            String group = arrived.complainant().groups().get(i);
            codes.requireValid(CodeLists.COMPLAINANT_GROUPS, group, institution, "/complainant/groups/" + i, day);
        }
        if (arrived.majorGround() != null) {
            codes.requireValid(CodeLists.MAJOR_GROUNDS, arrived.majorGround(), institution, "/majorGround", day);
        }
    }

    private Registration registration(NewComplaint arrived, ComplaintSource source, Instant receivedAt, Actor actor) {
        Receipt receipt = new Receipt(
                arrived.source(),
                arrived.sourceReference(),
                source.forwarded(),
                receivedAt,
                clock.instant(),
                arrived.sourceReplyDueOn(),
                source.withdrawalCountsUntil(Zones.dayOf(receivedAt)),
                actor.id());
        return new Registration(
                actor.institution(),
                arrived.unit(),
                arrived.region(),
                receipt,
                arrived.complainant().toComplainant(index),
                arrived.parties(),
                arrived.matter(),
                arrived.classification(),
                arrived.staff(),
                major(arrived, receivedAt, actor));
    }

    /** Said by who registers it, or by how many complain. */
    private Major major(NewComplaint arrived, Instant receivedAt, Actor actor) {
        if (arrived.majorGround() != null) {
            return Major.since(receivedAt, arrived.majorGround());
        }
        boolean many = groups.isMajor(arrived.groupSize(), actor.institution(), Zones.dayOf(receivedAt));
        return many ? Major.since(receivedAt, GROUP_SIZE) : null;
    }
}
