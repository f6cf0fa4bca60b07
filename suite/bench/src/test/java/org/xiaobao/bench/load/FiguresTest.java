package org.xiaobao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aQuantileIsAValueThatOccurred() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();

        assertThat(Figures.quantile(hundred, 0.5)).isEqualTo(50);
        assertThat(Figures.quantile(hundred, 0.99)).isEqualTo(99);
        assertThat(Figures.quantile(List.of(7.0), 0.99)).isEqualTo(7);
    }

    @Test
    void partsAreToldByTheirSizeAndTheSmallestNotAtAll() {
        assertThat(Figures.parts(Map.of("gateway", 0.25, "complaints-service", 1.5, "review-service", 0.001)))
                .isEqualTo("1.75: complaints-service 1.50, gateway 0.25");
    }
}
