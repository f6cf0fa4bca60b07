package org.xiaobao.training.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.training.campaign.CampaignFixtures.ENDS_ON;
import static org.xiaobao.training.campaign.CampaignFixtures.NOW;
import static org.xiaobao.training.campaign.CampaignFixtures.STARTS_ON;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.problem.DomainProblem;

class CampaignTest {

    @Test
    void aCampaignOfOneDayIsACampaign() {
        Campaign campaign = new Campaign(CampaignFixtures.CAMPAIGN, "HUAAN", "宪法宣传日", null, STARTS_ON, STARTS_ON);

        assertThat(campaign.runsOn(STARTS_ON)).isTrue();
        assertThat(campaign.runsOn(STARTS_ON.plusDays(1))).isFalse();
    }

    @Test
    void aCampaignDoesNotEndBeforeItStarts() {
        DomainProblem refusal = catchThrowableOfType(
                DomainProblem.class,
                () -> new Campaign(CampaignFixtures.CAMPAIGN, "HUAAN", "反向", null, ENDS_ON, STARTS_ON));

        assertThat(refusal.violations()).singleElement().extracting("pointer").isEqualTo("/endsOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08-31", "2024-10-01"})
    void anEventOutsideItsCampaignIsRefused(LocalDate day) {
        assertThat(refusalOfEventOn(day, NOW).violations())
                .singleElement()
                .extracting("pointer")
                .isEqualTo("/heldOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-01", "2024-09-30"})
    void theFirstAndTheLastDayBelongToTheCampaign(LocalDate day) {
        CampaignFact.EventHeld held = CampaignFixtures.unheld()
                .hold(CampaignFixtures.unplanned(), CampaignFixtures.occasionOn(day), CampaignFixtures.counts(), NOW);

        assertThat(held.state().heldOn()).isEqualTo(day);
    }

    @Test
    void anEventOfTomorrowInShanghaiIsRefused() {
        Instant lateOnTheFourteenth = Instant.parse("2024-09-14T15:59:59Z");

        assertThat(refusalOfEventOn(LocalDate.of(2024, 9, 15), lateOnTheFourteenth)
                        .type()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void groupsAreNamedOnceAndInOrder() {
        assertThat(CampaignFixtures.held().state().groups())
                .containsExactly(AudienceGroup.ELDERLY, AudienceGroup.FARMER);
    }

    @Test
    void aCorrectionReplacesTheCountsAndNothingElse() {
        CampaignEvent event = CampaignFixtures.held();
        CampaignEventState before = event.state();

        CampaignFact.EventCorrected corrected = event.correct(new Counts(150, 300, 0, 25, true), "签到表重新清点", NOW);

        assertThat(corrected.reason()).isEqualTo("签到表重新清点");
        assertThat(corrected.state().audience()).isEqualTo(150);
        assertThat(corrected.state().estimated()).isTrue();
        assertThat(corrected.state())
                .usingRecursiveComparison()
                .ignoringFields("audience", "estimated")
                .isEqualTo(before);
    }

    private static DomainProblem refusalOfEventOn(LocalDate day, Instant now) {
        DomainProblem refusal = catchThrowableOfType(DomainProblem.class, () -> CampaignFixtures.unheld()
                .hold(CampaignFixtures.unplanned(), CampaignFixtures.occasionOn(day), CampaignFixtures.counts(), now));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
