package org.xiaobao.complaints.mediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.json.FactJson;

/** Our view of a mediation's event: only the fields we use. Whatever else it says is not our business. */
record MediationNews(State state) {

    record State(UUID mediationId, UUID complaintId, String unit, Instant acceptedAt, Instant concludedAt) {

        /** An event that does not say where its mediation is registered is the whole institution's. */
        State {
            unit = unit == null ? "/" : unit;
        }
    }

    /** No mediation began before, none ends later: what says so is broken, and would have its days counted for ever. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-12-31T00:00:00Z");

    /** @throws UnreadableRecord when it is no event of a mediation */
    static MediationNews from(ReceivedEvent event) {
        try {
            MediationNews news = FactJson.strict().treeToValue(event.data(), MediationNews.class);
            if (news == null || news.state() == null || news.state().mediationId() == null) {
                throw new UnreadableRecord("it carries no mediation");
            }
            if (!isPossible(news.state().acceptedAt())
                    || !isPossible(news.state().concludedAt())) {
                throw new UnreadableRecord("a time lies outside the years 2000 to 2100");
            }
            return news;
        } catch (JsonProcessingException broken) {
            throw new UnreadableRecord("its state cannot be read", broken);
        }
    }

    private static boolean isPossible(Instant at) {
        return at == null || (at.isAfter(FIRST) && at.isBefore(LAST));
    }

    /** It came from a complaint and was accepted: only then a clock stands still. */
    boolean stopsAClock() {
        return state.complaintId() != null && state.acceptedAt() != null;
    }
}
