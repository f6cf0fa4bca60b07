package org.xiaobao.complaints.mediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.json.FactJson;

/** Our view of a mediation's event: only the fields we use. Whatever else it says is not our business. */
record MediationNews(State state) {

    record State(UUID mediationId, UUID complaintId, String unit, Instant acceptedAt, Instant concludedAt) {

        /** An event that does not say where its mediation is registered is the whole institution's. */
        State {
            unit = unit == null ? "/" : unit;
        }
    }

    /** @throws IllegalArgumentException when it is no event of a mediation */
    static MediationNews from(ReceivedEvent event) {
        try {
            MediationNews news = FactJson.mapper().treeToValue(event.data(), MediationNews.class);
            if (news == null || news.state() == null || news.state().mediationId() == null) {
                throw new IllegalArgumentException("event " + event.id() + " carries no mediation");
            }
            return news;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("event " + event.id() + " cannot be read", broken);
        }
    }

    /** It came from a complaint and was accepted: only then a clock stands still. */
    boolean stopsAClock() {
        return state.complaintId() != null && state.acceptedAt() != null;
    }
}
