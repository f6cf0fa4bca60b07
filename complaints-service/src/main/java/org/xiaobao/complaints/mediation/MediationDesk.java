package org.xiaobao.complaints.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.xiaobao.complaints.mediation.MediationNews.State;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.inbox.TopicHandler;
import org.xiaobao.platform.security.Scope;

/** What mediation-service tells: a mediation that came from a complaint stops that complaint's clock while it runs. */
@ApplicationScoped
class MediationDesk implements TopicHandler {

    private static final Logger LOG = Logger.getLogger(MediationDesk.class);

    private final MediationTiming timing;

    MediationDesk(MediationTiming timing) {
        this.timing = timing;
    }

    @Override
    public String topic() {
        return "mediation.events.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        MediationNews news = MediationNews.from(event);
        if (!news.stopsAClock()) {
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
