package org.xiaobao.complaints.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.ExpectedVersion;

/** Corrects how a complaint is classified: by codes that are valid today, or were on its day of receipt. */
@ApplicationScoped
class ClassificationDesk {

    private final ComplaintDoor door;
    private final CodeLists codes;
    private final ActClock clock;

    ClassificationDesk(ComplaintDoor door, CodeLists codes, ActClock clock) {
        this.door = door;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    ComplaintView reclassify(UUID id, ExpectedVersion version, Classification as, String because, Actor actor) {
        Instant now = clock.now();
        return door.act(id, version, actor, complaint -> {
                    codes.requireValid(
                            as, actor.institution(), "", Zones.dayOf(complaint.receivedAt()), Zones.dayOf(now));
                    return complaint.reclassify(as, because, now);
                })
                .view();
    }
}
