package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.ExpectedVersion;

/** Corrects how a complaint is classified: by codes that are valid today, or were on its day of receipt. */
@ApplicationScoped
class ClassificationDesk {

    private final Acts acts;
    private final CodeLists codes;
    private final Clock clock;

    ClassificationDesk(Acts acts, CodeLists codes, Clock clock) {
        this.acts = acts;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    ComplaintView reclassify(UUID id, ExpectedVersion version, Classification as, String because, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return acts.on(id, version, actor, complaint -> {
            codes.requireValid(as, "", Zones.dayOf(complaint.receivedAt()), Zones.dayOf(now));
            return complaint.reclassify(as, because, now);
        });
    }
}
