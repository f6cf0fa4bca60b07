package org.xiaobao.training.session;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.training.TrainingApi.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

/** Sessions and campaigns in the spellings people and programs really send. */
@QuarkusTest
@WithTestResource(Backbone.class)
class SessionReadingIT {

    @ParameterizedTest
    @CsvSource({"0.25,0.25", "0.5,0.5", "0.01,0.01", "3,3.0", "1.50,1.5"})
    void aMorningMeetingLastsAQuarterOfAnHour(String hours, float shown) {
        Map<String, Object> meeting = with(session(), "hours", new java.math.BigDecimal(hours));

        asTrainer().body(meeting).post(SESSIONS).then().statusCode(201).body("hours", equalTo(shown));
    }

    @Test
    void attendanceIsBoundedSoThatNoSumOverflows() {
        var many = List.of(attendance("SENIOR_MANAGEMENT", 2_147_483_647), attendance("FRONT_LINE", 2));

        Problems.expect(asTrainer().body(with(session(), "attendance", many)).post(SESSIONS), 422, "invalid-data")
                .violationAt("/attendance/0/count");
        var most = List.of(attendance("SENIOR_MANAGEMENT", 1_000_000), attendance("FRONT_LINE", 1_000_000));
        asTrainer()
                .body(with(session(), "attendance", most))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .body("personTimes", equalTo(2_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+40000-01-01", "0206-11-02", "1926-11-02", "9999-12-31", "2025-12-31T16:00:00.000Z"})
    void aCampaignHasDaysOfOurTime(String day) {
        Problems.expect(asTrainer().body(with(campaign(), "startsOn", day)).post(CAMPAIGNS), 422, "invalid-data")
                .violationAt("/startsOn");
    }

    @Test
    void oneCampaignInAllTheSpellingsOfItsNameIsOne() {
        Map<String, Object> campaign = campaign();
        String id = created(asTrainer().body(campaign).post(CAMPAIGNS)).toString();
        String name = (String) campaign.get("name");

        asTrainer()
                .body(with(campaign, "name", "\u3000" + name.replace(" ", "\u00a0") + " "))
                .post(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }
}
