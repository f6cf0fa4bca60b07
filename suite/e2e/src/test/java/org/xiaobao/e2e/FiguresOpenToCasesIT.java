package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every number of the year opens to exactly the cases that made it, and every case opens at its service. */
@ExtendWith(SuiteExtension.class)
class FiguresOpenToCasesIT {

    private static final List<String> NUMBERS = List.of(
            "complaints.gross",
            "complaints.repeat",
            "complaints.withdrawnInTime",
            "complaints.rejected",
            "complaints.valid",
            "mediations.count",
            "mediations.contractAmount",
            "reviews.total",
            "reviews.opinions.total",
            "education.campaigns",
            "education.events",
            "education.audience.online",
            "education.audience.offline",
            "education.copies",
            "training.sessions",
            "training.specialSessions",
            "training.personTimes");
    private static final Set<String> FUNNEL = Set.of("gross", "repeat", "withdrawnInTime", "rejected", "valid");

    private final Suite suite;
    private final Metrics metrics;

    FiguresOpenToCasesIT(Suite suite) {
        this.suite = suite;
        this.metrics = new Metrics(suite, 2024);
        suite.requireDemoYear();
    }

    @Test
    void theCasesOfEachNumberAddUpToIt() {
        JsonNode year = metrics.read();
        for (String number : NUMBERS) {
            BigDecimal value = year.at("/" + number.replace('.', '/')).decimalValue();
            assertThat(sum(metrics.cases("figure=" + number))).as(number).isEqualByComparingTo(value);
        }
    }

    @Test
    void aCountHasExactlyAsManyCases() {
        JsonNode complaints = metrics.read().path("complaints");
        FUNNEL.forEach(number -> assertThat(metrics.cases("figure=complaints." + number))
                .as(number)
                .hasSize(complaints.path(number).asInt())
                .extracting(one -> one.path("id").asText())
                .doesNotHaveDuplicates());
    }

    @Test
    void eachRowOfEachBreakdownOpensToItsCases() {
        List<JsonNode> rows = new ArrayList<>();
        metrics.read().findParents("cases").stream()
                .filter(row -> row.has("code"))
                .forEach(rows::add);
        assertThat(rows).hasSizeGreaterThan(20);
        rows.forEach(this::assertOpens);
    }

    private void assertOpens(JsonNode row) {
        String link = row.path("cases").asText();
        String query = link.substring(link.indexOf('?') + 1);
        if (link.contains("{column}")) {
            FUNNEL.forEach(number -> assertThat(metrics.cases(query.replace("{column}", number)))
                    .as(link + " " + number)
                    .hasSize(row.path(number).asInt()));
        } else if (row.has("count")) {
            assertThat(metrics.cases(query)).as(link).hasSize(row.path("count").asInt());
        }
    }

    @Test
    void everyCaseOpensAtItsService() {
        Set<String> links = new TreeSet<>();
        for (String number : NUMBERS) {
            metrics.cases("figure=" + number)
                    .forEach(one -> links.add(one.path("href").asText()));
        }
        assertThat(links).hasSizeGreaterThan(17 + 59 + 278);
        Api auditor = suite.as("auditor");
        links.forEach(link -> assertThat(auditor.get(link).status()).as(link).isEqualTo(200));
    }

    private static BigDecimal sum(List<JsonNode> cases) {
        return cases.stream().map(one -> one.path("value").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
