package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.FullYear;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.figure.Figure;

/** Whatever number stands in the answer, its cases add up to it; and there is none that cannot be opened. */
@QuarkusTest
@WithTestResource(Backbone.class)
class MetricsOpenIT {

    private static final Set<String> FIGURES =
            Arrays.stream(Figure.values()).map(Figure::path).collect(Collectors.toSet());
    private static final Pattern FIGURE = Pattern.compile("figure=([^&]+)");

    /** Numbers that count no case: what is asked for, how deep a row stands, and what is compared with. */
    private static final Set<String> NOT_COUNTED = Set.of("year", "level");

    private static final Set<String> COMPARED = Set.of("previousYear", "change", "baseFigures", "watermark");

    private final Wire wire = Wire.fresh();
    private final Set<String> opened = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/2024",
                "/2024?period=Q1",
                "/2024?period=H2",
                "/2024?unit=/HQ/OUTLET-01",
                "/2024?period=Q1&unit=/HQ",
                "?from=2024-03-05&to=2024-11-03"
            })
    void everyNumberOpensToCasesThatAddUpToIt(String question) {
        wire.send(FullYear.of(wire.institution()));
        FullYear.await(wire);
        JsonNode metrics = read("/api/v1/metrics" + question);

        walk("", metrics, metrics.path("cases").asText());

        assertThat(opened).containsAll(FIGURES);
    }

    @Test
    void inAFullYearNoFigureAndNoBreakdownIsEmpty() {
        wire.send(FullYear.of(wire.institution()));
        FullYear.await(wire);
        JsonNode metrics = read("/api/v1/metrics/2024");

        for (Figure figure : Figure.values()) {
            assertThat(metrics.at("/" + figure.path().replace('.', '/')).decimalValue())
                    .as(figure.path())
                    .isPositive();
            figure.dimensions().forEach(dimension -> assertThat(openFirstRow(figure, dimension.parameter()))
                    .as(figure.path() + " by " + dimension.parameter())
                    .isPositive());
        }
    }

    /** Any code that occurs: found in the answer, where its parameter stands in a link of the figure's group. */
    private BigDecimal openFirstRow(Figure figure, String parameter) {
        String answer = text("/api/v1/metrics/2024");
        Matcher links = Pattern.compile("&" + parameter + "=([^&\"]+)").matcher(answer);
        BigDecimal largest = BigDecimal.ZERO;
        while (links.find()) {
            JsonNode cases =
                    read("/api/v1/metrics/2024/cases?figure=" + figure.path() + "&" + parameter + "=" + links.group(1));
            largest = largest.max(cases.path("value").decimalValue());
        }
        return largest;
    }

    private void walk(String path, JsonNode node, String template) {
        if (node.isArray()) {
            node.forEach(row -> openRow(path, row));
            return;
        }
        node.properties().forEach(field -> {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode value = field.getValue();
            if (value.isNumber() && !NOT_COUNTED.contains(field.getKey())) {
                assertThat(FIGURES).as(below + " is no figure").contains(below);
                open(below, template.replace("{figure}", below), value.decimalValue());
                opened.add(below);
            } else if (value.isContainerNode() && !COMPARED.contains(field.getKey())) {
                walk(below, value, template);
            }
        });
    }

    private void openRow(String path, JsonNode row) {
        String link = row.path("cases").asText();
        row.properties().forEach(column -> {
            if (column.getValue().isNumber() && !NOT_COUNTED.contains(column.getKey())) {
                String as = path + " " + row.path("code").asText() + " " + column.getKey();
                open(as, linkOf(column.getKey(), link, row), column.getValue().decimalValue());
            }
        });
    }

    /** A row's link opens its count; its other columns are figures beside the one it names. */
    private static String linkOf(String column, String link, JsonNode row) {
        if (column.equals("own")) {
            return row.hasNonNull("ownCases") ? row.path("ownCases").asText() : link;
        }
        if (column.equals("count")) {
            return link;
        }
        Matcher figure = FIGURE.matcher(link);
        assertThat(figure.find()).as(link).isTrue();
        String group = figure.group(1).substring(0, figure.group(1).lastIndexOf('.') + 1);
        return figure.replaceFirst("figure=" + group + column);
    }

    private void open(String as, String link, BigDecimal stated) {
        JsonNode page = read(link + "&limit=200");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : page.path("items")) {
            sum = sum.add(item.path("value").decimalValue());
        }
        assertThat(page.hasNonNull("next")).as(as + " fits on a page").isFalse();
        assertThat(page.path("value").decimalValue()).as(as + ": " + link).isEqualByComparingTo(stated);
        assertThat(sum).as(as + ": " + link).isEqualByComparingTo(stated);
        assertThat(page.path("count").asInt())
                .as(as + ": " + link)
                .isEqualTo(page.path("items").size());
    }

    private JsonNode read(String path) {
        try {
            return FactJson.mapper().readTree(text(path));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String text(String path) {
        var answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(wire.token("reporting-officer"))
                .get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
