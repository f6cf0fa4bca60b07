package org.xiaobao.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.launcher.demo.WorkOrder.Ending.REPEAT;
import static org.xiaobao.launcher.demo.WorkOrder.Ending.VALID;
import static org.xiaobao.launcher.demo.WorkOrder.Ending.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final List<WorkOrder> orders = WorkOrder.of2024();

    @Test
    void seventeenWorkOrdersAreFiveRepeatsThreeWithdrawnAndNineValid() {
        assertThat(count(WorkOrder::ending)).isEqualTo(Map.of(REPEAT, 5L, WITHDRAWN, 3L, VALID, 9L));
    }

    @Test
    void eachSourceHasTheValidAndWithdrawnOnesOfTheReport() {
        assertThat(count(order -> order.source() + " " + order.ending()))
                .containsEntry("12345 VALID", 3L)
                .containsEntry("12378 VALID", 4L)
                .containsEntry("968133 VALID", 2L)
                .containsEntry("12345 WITHDRAWN", 2L)
                .containsEntry("96336 WITHDRAWN", 1L);
    }

    @Test
    void everyRepeatComesAfterAValidOriginalOfTheSamePerson() {
        Map<String, WorkOrder> byReference =
                orders.stream().collect(Collectors.toMap(WorkOrder::reference, Function.identity()));
        orders.stream().filter(order -> order.ending() == REPEAT).forEach(repeat -> {
            WorkOrder original = byReference.get(repeat.original());
            assertThat(original.ending()).isEqualTo(VALID);
            assertThat(original.receivedAt()).isBefore(repeat.receivedAt());
            assertThat(original.phone()).isEqualTo(repeat.phone());
        });
    }

    @Test
    void oneWorkOrderArrivesInTheLastMinuteOfTheYear() {
        assertThat(orders).extracting(WorkOrder::receivedAt).contains(LocalDateTime.of(2024, 12, 31, 23, 59));
        assertThat(orders).allMatch(order -> order.receivedAt().getYear() == 2024);
    }

    @Test
    void everyPersonSaysThatItIsInvented() {
        assertThat(orders).allMatch(order -> order.person().endsWith("(虚构)"));
        assertThat(orders).allMatch(order -> order.phone().startsWith("199000"));
    }

    @Test
    void fiftyNineMediationsAddUpToTheCent() {
        List<MediationCase> cases = MediationCase.of2024();
        assertThat(cases).hasSize(59);
        assertThat(cases.stream().map(MediationCase::contractAmount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("11257600.00"));
        assertThat(cases)
                .allMatch(one ->
                        one.contractAmount().signum() > 0 && one.appliedOn().getYear() == 2024);
    }

    @Test
    void mediationsThatComeFromComplaintsNameWorkOrdersOfTheYear() {
        assertThat(orders)
                .extracting(WorkOrder::reference)
                .containsAll(MediationCase.of2024().stream()
                        .map(MediationCase::complaint)
                        .filter(complaint -> complaint != null)
                        .toList());
    }

    @Test
    void theReviewsAreFortyThirtySixAndTwoHundredAndTwoOfTheYear() {
        List<ReviewCase> cases = ReviewCase.of2024();
        assertThat(cases.stream().collect(Collectors.groupingBy(ReviewCase::kind, Collectors.counting())))
                .isEqualTo(Map.of("POLICY", 40L, "CONTRACT", 36L, "PUBLICATION", 202L));
        assertThat(cases).allMatch(one -> one.concludedAt().startsWith("2024-"));
        assertThat(cases).extracting(ReviewCase::reference).doesNotHaveDuplicates();
        assertThat(cases).extracting(ReviewCase::contentSha256).doesNotHaveDuplicates();
    }

    @Test
    void everyPlayingMakesTheSameCases() {
        assertThat(MediationCase.of2024()).isEqualTo(MediationCase.of2024());
        assertThat(new ReviewCase("POLICY", 1, 40).contentSha256())
                .isEqualTo("ec01b67eb83e841c914a92b1b3c10569344eef32ae720733725ddd6328a265c6");
    }

    @Test
    void fiveCampaignsHoldTheirEventsWithinTheirDays() {
        assertThat(CampaignPlan.of2024()).hasSize(5);
        CampaignPlan.of2024().forEach(plan -> assertThat(plan.events())
                .allSatisfy(event ->
                        assertThat(java.time.LocalDate.parse(event.day())).isBetween(plan.startsOn(), plan.endsOn())));
    }

    @Test
    void trainingReachesTheThreeTiersAndOneSessionIsSpecial() {
        assertThat(TrainingPlan.of2024().stream().flatMap(plan -> plan.tiers().stream()))
                .extracting(TrainingPlan.Tier::name)
                .contains("SENIOR_MANAGEMENT", "FRONT_LINE", "NEW_STAFF");
        assertThat(TrainingPlan.of2024().stream().filter(TrainingPlan::special)).hasSize(1);
    }

    private <K> Map<K, Long> count(Function<WorkOrder, K> by) {
        return orders.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
