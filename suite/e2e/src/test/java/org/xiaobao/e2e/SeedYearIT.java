package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published 2024 of 华安县农村信用合作联社, and that playing it twice changes nothing. */
@ExtendWith(SuiteExtension.class)
class SeedYearIT {

    private final Suite suite;

    SeedYearIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theYearComesOutAsTheReportPrintsItAndStaysSoWhenItIsPlayedAgain() {
        suite.requireDemoYear();
        JsonNode figures = new Metrics(suite, 2024).figures();
        assertFunnel(figures.path("complaints"));
        assertThat(figures.at("/mediations/count").asInt()).isEqualTo(59);
        assertThat(figures.at("/mediations/contractAmount").decimalValue()).isEqualByComparingTo("11257600.00");
        assertThat(figures.at("/mediations/change/count").asInt()).isEqualTo(36);
        assertThat(figures.at("/mediations/change/contractAmount").decimalValue())
                .isEqualByComparingTo("3712100.00");
        assertThat(row(figures.at("/reviews/byKind"), "POLICY").path("count").asInt())
                .isEqualTo(40);
        assertThat(row(figures.at("/reviews/byKind"), "CONTRACT").path("count").asInt())
                .isEqualTo(36);
        assertThat(row(figures.at("/reviews/byKind"), "PUBLICATION")
                        .path("count")
                        .asInt())
                .isEqualTo(202);
        assertThat(figures.at("/complaints/byUnit")).isNotEmpty().allSatisfy(unit -> assertThat(
                        unit.path("label").asText())
                .as("a unit is printed with its name")
                .doesNotStartWith("/"));

        Suite.Playing second = suite.playDemo("HUAAN");
        assertThat(second.code()).as(second.output()).isZero();
        assertThat(new Metrics(suite, 2024).figures()).isEqualTo(figures);
    }

    private static void assertFunnel(JsonNode complaints) {
        assertThat(complaints.path("gross").asInt()).isEqualTo(17);
        assertThat(complaints.path("repeat").asInt()).isEqualTo(5);
        assertThat(complaints.path("withdrawnInTime").asInt()).isEqualTo(3);
        assertThat(complaints.path("valid").asInt()).isEqualTo(9);
        JsonNode sources = complaints.path("bySource");
        assertThat(row(sources, "12345").path("valid").asInt()).isEqualTo(3);
        assertThat(row(sources, "12378").path("valid").asInt()).isEqualTo(4);
        assertThat(row(sources, "968133").path("valid").asInt()).isEqualTo(2);
        assertThat(row(sources, "12363").path("valid").asInt(-1)).isZero();
        assertThat(row(sources, "12345").path("withdrawnInTime").asInt()).isEqualTo(2);
        assertThat(row(sources, "96336").path("withdrawnInTime").asInt()).isEqualTo(1);
    }

    private static JsonNode row(JsonNode rows, String code) {
        for (JsonNode row : rows) {
            if (row.path("code").asText().equals(code)) {
                return row;
            }
        }
        return Api.JSON.missingNode();
    }
}
