package org.xiaobao.complaints.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.complaint.progress.Assignment;
import org.xiaobao.complaints.complaint.registration.Major;
import org.xiaobao.complaints.handling.HandlingRequests.*;
import org.xiaobao.complaints.recusal.Candidate;
import org.xiaobao.complaints.recusal.RecusalDesk;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;

/** The acts that organise the handling of one complaint; nobody who must keep out of it gets it. */
@ApplicationScoped
class HandlingDesk {

    private final ComplaintDoor door;
    private final RecusalDesk recusal;
    private final CodeLists codes;
    private final KnownUnits units;
    private final ActClock clock;

    HandlingDesk(ComplaintDoor door, RecusalDesk recusal, CodeLists codes, KnownUnits units, ActClock clock) {
        this.door = door;
        this.clock = clock;
        this.recusal = recusal;
        this.codes = codes;
        this.units = units;
    }

    @Transactional
    ComplaintView assign(UUID id, ExpectedVersion version, AssignmentRequest request, Actor actor) {
        return door.act(id, version, actor, complaint -> {
                    if (!actor.scope().covers(actor.institution(), request.unit())) {
                        throw DomainProblem.invalid(
                                "/unit", "须在您的单位 " + actor.unit() + " 之内", "must be within your unit " + actor.unit());
                    }
                    Instant at = clock.time(request.at(), complaint.snapshot().lastAssignedAt());
                    units.require("/unit", actor.institution(), request.unit(), Zones.dayOf(at));
                    Candidate wanted = new Candidate(request.handler(), request.unit());
                    recusal.requireImpartial(complaint.atStake(), wanted, Zones.dayOf(at));
                    return complaint.assign(
                            new Assignment(request.unit(), request.handler(), at), Secret.of(request.note()));
                })
                .view();
    }

    @Transactional
    ComplaintView declareMajor(UUID id, ExpectedVersion version, MajorRequest request, Actor actor) {
        return door.act(id, version, actor, complaint -> {
                    Instant at = clock.time(request.at(), complaint.receivedAt());
                    codes.requireValid(
                            CodeLists.MAJOR_GROUNDS, request.ground(), actor.institution(), "/ground", Zones.dayOf(at));
                    return complaint.declareMajor(Major.since(at, request.ground()), Secret.of(request.note()));
                })
                .view();
    }

    @Transactional
    ComplaintView reportMajor(UUID id, ExpectedVersion version, MajorReportRequest request, Actor actor) {
        return door.act(id, version, actor, complaint -> {
                    Instant since =
                            complaint.major() == null ? null : complaint.major().since();
                    return complaint.reportMajor(clock.time(request.at(), since), new Secret(request.reportedTo()));
                })
                .view();
    }
}
