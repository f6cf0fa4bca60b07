package org.xiaobao.training.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.xiaobao.training.TrainingApi.CAMPAIGNS;
import static org.xiaobao.training.TrainingApi.as;
import static org.xiaobao.training.TrainingApi.asTrainer;
import static org.xiaobao.training.TrainingApi.campaign;
import static org.xiaobao.training.TrainingApi.created;
import static org.xiaobao.training.TrainingApi.event;
import static org.xiaobao.training.TrainingApi.eventsOf;
import static org.xiaobao.training.TrainingApi.held;
import static org.xiaobao.training.TrainingApi.planned;
import static org.xiaobao.training.TrainingApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class CampaignResourceIT {

    private static final Map<String, Object> RIGHT_COUNTS =
            Map.of("audience", 150, "copies", 310, "views", 0, "enquiries", 25, "estimated", true, "reason", "签到表重新清点");

    @Test
    void aCampaignAndItsEventsAreReadAsTheyWereRecorded() {
        UUID campaign = planned();
        UUID event = held(campaign);

        as(Tokens.of("auditor"))
                .get(CAMPAIGNS + "/" + campaign)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("theme", equalTo("金融教育宣传月"))
                .body("groups", contains("ELDERLY", "NEW_URBAN_RESIDENT"));
        as(Tokens.of("auditor"))
                .get(eventsOf(campaign) + "/" + event)
                .then()
                .statusCode(200)
                .body("campaignId", equalTo(campaign.toString()))
                .body("placeKind", equalTo("VILLAGE"))
                .body("groups", contains("FARMER"))
                .body("audience", equalTo(120))
                .body("estimated", equalTo(false));
    }

    @Test
    void theSameNameAndStartIsTheSameCampaign() {
        Map<String, Object> campaign = campaign();
        UUID first = created(asTrainer().body(campaign).post(CAMPAIGNS));

        asTrainer()
                .body(with(campaign, "theme", "另一主题"))
                .post(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("id", equalTo(first.toString()))
                .body("theme", equalTo("金融教育宣传月"));
        created(asTrainer().body(with(campaign, "startsOn", "2024-08-31")).post(CAMPAIGNS));
    }

    @Test
    void theSameReferenceIsTheSameEvent() {
        UUID campaign = planned();
        Map<String, Object> event = with(event(), "reference", "EV-" + UUID.randomUUID());
        UUID first = created(asTrainer().body(event).post(eventsOf(campaign)));

        asTrainer().body(event).post(eventsOf(campaign)).then().statusCode(200).body("id", equalTo(first.toString()));
    }

    @Test
    void aCorrectionNeedsTheVersionReadAndStaysInTheJournal() {
        UUID campaign = planned();
        String event = eventsOf(campaign) + "/" + held(campaign);

        Problems.expect(asTrainer().body(RIGHT_COUNTS).put(event), 428, "version-required");
        asTrainer()
                .header("If-Match", "\"0\"")
                .body(RIGHT_COUNTS)
                .put(event)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("audience", equalTo(150))
                .body("estimated", equalTo(true));
        Problems.expect(
                asTrainer().header("If-Match", "\"0\"").body(RIGHT_COUNTS).put(event), 412, "stale-version");

        as(Tokens.of("auditor"))
                .get(event + "/journal")
                .then()
                .body("sequence", contains(1, 2))
                .body("data.state.audience", contains(120, 150))
                .body("[1].reason", equalTo("签到表重新清点"));
        as(Tokens.of("auditor")).get(event + "/journal/verification").then().body("intact", equalTo(true));
    }

    @Test
    void theTopicTellsOfCampaignEventAndCorrection() {
        UUID campaign = planned();
        UUID event = held(campaign);
        asTrainer()
                .header("If-Match", "\"0\"")
                .body(RIGHT_COUNTS)
                .put(eventsOf(campaign) + "/" + event)
                .then()
                .statusCode(200);

        try (EventProbe probe = EventProbe.on("training.events.v1")) {
            assertThat(probe.awaitFor(campaign, 1))
                    .extracting(ReceivedEvent::type)
                    .containsExactly("xiaobao.training.campaign.planned.v1");
            List<ReceivedEvent> events = probe.awaitFor(event, 2);
            assertThat(events)
                    .extracting(ReceivedEvent::type)
                    .containsExactly(
                            "xiaobao.training.campaign-event.held.v1", "xiaobao.training.campaign-event.corrected.v1");
            assertThat(events.get(1).data().at("/state/audience").intValue()).isEqualTo(150);
            assertThat(events.get(1).data().has("reason")).isFalse();
        }
    }

    @Test
    void listsArePagedAndFiltered() {
        UUID campaign = planned();
        UUID early =
                created(asTrainer().body(with(event(), "heldOn", "2024-09-02")).post(eventsOf(campaign)));
        UUID late = created(asTrainer().body(with(event(), "mode", "ONLINE")).post(eventsOf(campaign)));

        String next = asTrainer()
                .queryParam("limit", 1)
                .queryParam("count", true)
                .get(eventsOf(campaign))
                .then()
                .statusCode(200)
                .body("items.id", contains(late.toString()))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        asTrainer()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(eventsOf(campaign))
                .then()
                .body("items.id", contains(early.toString()));
        asTrainer()
                .queryParam("mode", "ONLINE")
                .queryParam("heldFrom", "2024-09-15")
                .queryParam("heldTo", "2024-09-15")
                .get(eventsOf(campaign))
                .then()
                .body("items.id", contains(late.toString()));
        asTrainer()
                .queryParam("startsFrom", "2024-09-01")
                .queryParam("startsTo", "2024-09-01")
                .queryParam("limit", 200)
                .get(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(campaign.toString()));
    }
}
