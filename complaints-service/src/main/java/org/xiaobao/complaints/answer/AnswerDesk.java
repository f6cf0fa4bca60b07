package org.xiaobao.complaints.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The acts from acceptance to closure that concern one complaint alone. */
@ApplicationScoped
class AnswerDesk {

    private final ComplaintDoor door;
    private final Remedies remedies;
    private final ActClock clock;

    AnswerDesk(ComplaintDoor door, Remedies remedies, ActClock clock) {
        this.door = door;
        this.remedies = remedies;
        this.clock = clock;
    }

    @Transactional
    ComplaintView accept(UUID id, ExpectedVersion version, Instant at, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.accept(clock.time(at, c.snapshot().lastActAt())))
                .view();
    }

    @Transactional
    ComplaintView decide(UUID id, ExpectedVersion version, AnswerRequests.DecisionRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.decide(request.toDecision(
                                clock.time(request.at(), c.snapshot().lastActAt()), actor.unit())))
                .view();
    }

    @Transactional
    ComplaintView giveNotice(UUID id, ExpectedVersion version, AnswerRequests.NoticeRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.giveNotice(request.toNotice(
                                clock.time(request.at(), c.snapshot().lastActAt()),
                                c.snapshot().decision(),
                                actor.institution(),
                                remedies)))
                .view();
    }

    @Transactional
    ComplaintView replyToSource(
            UUID id, ExpectedVersion version, AnswerRequests.SourceReplyRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.replyToSource(request.toReply(
                                clock.time(request.at(), c.snapshot().lastActAt()))))
                .view();
    }

    @Transactional
    ComplaintView close(UUID id, ExpectedVersion version, Instant at, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.close(clock.time(at, c.snapshot().lastAnswerAt())))
                .view();
    }
}
