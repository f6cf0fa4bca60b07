package org.xiaobao.training.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact about campaigns and their events that is published. */
sealed interface CampaignFact extends Fact {

    @EventType("campaign.planned.v1")
    record Planned(Instant at, CampaignState state) implements CampaignFact {

        @Override
        public UUID subject() {
            return state.campaignId();
        }

        @Override
        public String institution() {
            return state.institution();
        }
    }

    /** A fact about one event of a campaign. */
    sealed interface OfEvent extends CampaignFact {

        CampaignEventState state();

        @Override
        default UUID subject() {
            return state().eventId();
        }

        @Override
        default String institution() {
            return state().institution();
        }
    }

    @EventType("campaign-event.held.v1")
    record EventHeld(Instant at, CampaignEventState state) implements OfEvent {}

    @EventType("campaign-event.corrected.v1")
    record EventCorrected(@JsonIgnore String reason, Instant at, CampaignEventState state) implements OfEvent {}
}
