package org.xiaobao.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.training.TrainingApi.CAMPAIGNS;
import static org.xiaobao.training.TrainingApi.SESSIONS;
import static org.xiaobao.training.TrainingApi.as;
import static org.xiaobao.training.TrainingApi.event;
import static org.xiaobao.training.TrainingApi.eventsOf;
import static org.xiaobao.training.TrainingApi.held;
import static org.xiaobao.training.TrainingApi.planned;
import static org.xiaobao.training.TrainingApi.session;
import static org.xiaobao.training.TrainingApi.trained;
import static org.xiaobao.training.TrainingApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class ScopeIT {

    private static final String STRANGER = token().institution("OTHER").sign();
    private static final String NEIGHBOUR = token().unit("/HQ/OUTLET-0").sign();

    @Test
    void aCampaignBelongsToItsWholeInstitutionAndToNoOther() {
        UUID campaign = planned();

        as(NEIGHBOUR).get(CAMPAIGNS + "/" + campaign).then().statusCode(200);
        as(NEIGHBOUR)
                .body(with(event(), "unit", "/HQ/OUTLET-0"))
                .post(eventsOf(campaign))
                .then()
                .statusCode(201);
        Problems.expect(as(STRANGER).get(CAMPAIGNS + "/" + campaign), 404, "not-found");
        Problems.expect(as(STRANGER).get(CAMPAIGNS + "/" + campaign + "/journal"), 404, "not-found");
        Problems.expect(as(STRANGER).get(eventsOf(campaign)), 404, "not-found");
        Problems.expect(as(STRANGER).body(event()).post(eventsOf(campaign)), 404, "not-found");
    }

    @Test
    void anEventIsSeenOnlyWithinTheScopeAndItsCampaign() {
        UUID campaign = planned();
        UUID event = held(campaign);

        for (String outsider : new String[] {STRANGER, NEIGHBOUR}) {
            Problems.expect(as(outsider).get(eventsOf(campaign) + "/" + event), 404, "not-found");
            Problems.expect(as(outsider).get(eventsOf(campaign) + "/" + event + "/journal"), 404, "not-found");
        }
        as(NEIGHBOUR).get(eventsOf(campaign)).then().statusCode(200).body("items", empty());
        Problems.expect(TrainingApi.asTrainer().get(eventsOf(planned()) + "/" + event), 404, "not-found");
    }

    @Test
    void aSessionIsSeenOnlyWithinTheScope() {
        String session = SESSIONS + "/" + trained();

        for (String outsider : new String[] {STRANGER, NEIGHBOUR}) {
            Problems.expect(as(outsider).get(session), 404, "not-found");
            Problems.expect(as(outsider).get(session + "/journal/verification"), 404, "not-found");
        }
    }

    @Test
    void aReferenceOfAnotherUnitIsTakenAndNothingOfItsRowIsTold() {
        String events = eventsOf(planned());
        assertTaken(events, with(event(), "reference", "R-" + UUID.randomUUID()));
        assertTaken(SESSIONS, with(session(), "reference", "R-" + UUID.randomUUID()));
    }

    private static void assertTaken(String path, Map<String, Object> body) {
        UUID id = TrainingApi.created(TrainingApi.asTrainer().body(body).post(path));
        String own = token().unit("/HQ/OUTLET-03").sign();
        as(own).body(body).post(path).then().statusCode(200).body("id", equalTo(id.toString()));

        Response answer = as(NEIGHBOUR).body(with(body, "unit", "/HQ/OUTLET-0")).post(path);

        Problems.expect(answer, 409, "reference-elsewhere");
        assertThat(answer.asString()).doesNotContain(id.toString(), "/HQ/OUTLET-03");
    }

    @Test
    void aUnitOutsideTheScopeCannotBeNamed() {
        Problems.expect(as(NEIGHBOUR).body(session()).post(SESSIONS), 422, "invalid-data")
                .violationAt("/unit");
        Problems.expect(as(NEIGHBOUR).body(event()).post(eventsOf(planned())), 422, "invalid-data")
                .violationAt("/unit");
    }

    private static Tokens token() {
        return Tokens.with().role("trainer").role("auditor");
    }
}
