package org.xiaobao.complaints.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.xiaobao.complaints.complaint.MediationTiming;
import org.xiaobao.complaints.mediation.MediationNews.State;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.inbox.Inbox;
import org.xiaobao.platform.security.Scope;

/** Applies one event in one transaction, once however often it is delivered. */
@ApplicationScoped
class MediationDesk {

    private static final Logger LOG = Logger.getLogger(MediationDesk.class);

    private final Inbox inbox;
    private final MediationTiming timing;

    MediationDesk(Inbox inbox, MediationTiming timing) {
        this.inbox = inbox;
        this.timing = timing;
    }

    @Transactional
    void apply(ReceivedEvent event) {
        MediationNews news = MediationNews.from(event);
        if (!news.stopsAClock() || !inbox.firstSeen(event.id())) {
            return;
        }
        State mediation = news.state();
        boolean known = timing.learn(
                mediation.mediationId(),
                mediation.complaintId(),
                new Scope(event.institution(), mediation.unit()),
                event.sequence(),
                mediation.acceptedAt(),
                mediation.concludedAt());
        if (!known) {
            LOG.warnf("Mediation %s names a complaint that its unit has nothing to do with", mediation.mediationId());
        }
    }
}
