package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.ClockFacts;
import org.xiaobao.complaints.deadline.clock.GrantedExtension;
import org.xiaobao.complaints.deadline.clock.Pause;

/** What has moved a case's clocks: approved extensions, appraisals, mediations. */
@ApplicationScoped
class ClockStops {

    private final Extensions extensions;
    private final Appraisals appraisals;
    private final MediationPauses mediations;

    ClockStops(Extensions extensions, Appraisals appraisals, MediationPauses mediations) {
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.mediations = mediations;
    }

    ClockFacts factsOf(ClockCase asked) {
        if (!asked.moved()) {
            return asked.untouched();
        }
        UUID id = asked.id();
        List<GrantedExtension> granted = extensions.of(id).stream()
                .flatMap(extension -> extension.grantedSince(asked.restartedAt()).stream())
                .toList();
        List<Pause> pauses = Stream.concat(
                        appraisals.of(id).stream().map(Appraisal::pause),
                        mediations.of(id).stream().map(MediationPause::pause))
                .toList();
        return new ClockFacts(asked.milestones(), asked.sourceReplyDueOn(), asked.restartedOn(), granted, pauses);
    }
}
