package org.xiaobao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void bothChartsAreWellFormed() throws Exception {
        Plot plot = new Plot();
        plot.bars("rates of <a> & <b>", Map.of("a", 1.0, "b", 2.0));
        plot.lines("time", "s", Map.of("a", new TreeMap<>(Map.of(1.0, 10.0, 2.0, 20.0))));

        var drawn = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)));

        assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(3);
        assertThat(drawn.getElementsByTagName("polyline").getLength()).isEqualTo(1);
    }
}
