package org.xiaobao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    /** Complaints of the six large banks, second quarter of 2022, as the regulator published them with their median. */
    private static final List<BigDecimal> LARGE_BANKS = numbers("4017", "3296", "3135", "3012", "2664", "2214");

    @Test
    void theMedianOfAnEvenNumberIsHalfTheSumOfTheTwoInTheMiddle() {
        assertThat(Ranking.of(LARGE_BANKS).median()).isEqualTo("3073.5");
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Ranking.of(numbers("1", "2295", "5000")).median()).isEqualTo("2295");
        assertThat(Ranking.of(List.of()).median()).isNull();
        assertThat(Ranking.of(numbers("10", "20")).median()).isEqualTo("15");
        assertThat(Ranking.of(numbers("33.33", "44.44")).median()).isEqualTo("38.885");
    }

    @Test
    void ranksGoFromTheHighestAndEqualValuesShareTheirs() {
        Ranking ranking = Ranking.of(numbers("7", "9", "7", "1"));

        assertThat(Stream.of("9", "7", "1").map(value -> ranking.rank(new BigDecimal(value)))).containsExactly(1, 2, 4);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
