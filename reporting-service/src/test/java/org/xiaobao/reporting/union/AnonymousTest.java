package org.xiaobao.reporting.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnonymousTest {

    @Test
    void aSmallNumberIsJoinedWithTheNextSoThatTheTotalDoesNotGiveItAway() {
        Anonymous published = Anonymous.of(Map.of("A", 3L, "B", 20L, "C", 8L, "D", 0L), 5);

        assertThat(published.rows()).containsExactly(Map.entry("B", 20L), Map.entry("D", 0L));
        assertThat(published.joined()).isEqualTo(2);
        assertThat(published.rest()).isEqualTo(11);
        assertThat(published.total()).isEqualTo(31);
    }

    @Test
    void smallNumbersThatTogetherAreLargeEnoughNeedNoOther() {
        Anonymous published = Anonymous.of(Map.of("A", 3L, "B", 4L, "C", 8L), 5);

        assertThat(published.rows()).containsExactly(Map.entry("C", 8L));
        assertThat(published.rest()).isEqualTo(7);
    }

    @Test
    void whenAllTogetherAreTooFewNothingIsPublished() {
        Anonymous published = Anonymous.of(Map.of("A", 3L, "B", 1L), 5);

        assertThat(published.rows()).isEmpty();
        assertThat(published.total()).isNull();
        assertThat(published.rest()).isNull();
    }

    @Test
    void whereNothingIsSmallAllIsPublished() {
        assertThat(Anonymous.of(Map.of("A", 5L, "B", 0L), 5).rows()).hasSize(2);
        assertThat(Anonymous.of(Map.of(), 5).total()).isZero();
    }

    @Property
    void noNumberBelowKIsPublishedNorFollowsFromTheTotal(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> counts,
            @ForAll @IntRange(min = 2, max = 10) int k) {
        Map<String, Long> rows = new HashMap<>();
        counts.forEach(count -> rows.put("R" + rows.size(), (long) count));
        Anonymous published = Anonymous.of(rows, k);
        long total = counts.stream().mapToInt(Integer::intValue).sum();

        assertThat(published.rows().values()).allMatch(count -> count == 0 || count >= k);
        if (published.total() == null) {
            assertThat(total).isBetween(1L, k - 1L);
            return;
        }
        assertThat(published.total()).isEqualTo(total);
        long shown = published.rows().values().stream().mapToLong(Long::longValue).sum();
        long left = total - shown;
        assertThat(published.rest() == null ? 0 : published.rest()).isEqualTo(left);
        if (left > 0) {
            assertThat(left).isGreaterThanOrEqualTo(k);
            assertThat(published.joined()).isGreaterThanOrEqualTo(2);
        }
    }
}
