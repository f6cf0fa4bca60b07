package org.xiaobao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "COMPLAINTS, complaints deadline-board complaint-imports complaint-exports complaint-sources",
        "COMPLAINTS, deadline-policies code-lists calendar handling-routes recusal-rules retention-rules",
        "COMPLAINTS, notice-templates corrective-actions rights-requests personal-data-accesses privacy",
        "COMPLAINTS, attachment-rules recurrence-rules rights-limits repeat-windows major-group-sizes remedies",
        "MEDIATION, mediations mediation-bodies mediators mediation-privacy",
        "REVIEW, reviews review-clearances checklists policies inspections review-privacy",
        "TRAINING, campaigns training-sessions staff training-tasks education-materials training-privacy",
        "REPORTING, metrics base-figures reconciliation projections annual-reports complaint-reports",
        "REPORTING, figures figure-definitions union-figures union-memberships",
        "REPORTING, half-year-analyses problems plans assessments meetings units reporting-privacy",
        "REPORTING, return-forms returns",
    })
    void everyNameOfTheApiMapLeadsToItsService(Service service, String segments) {
        for (String segment : segments.split(" ")) {
            assertThat(RouteTable.find("/api/v1/" + segment))
                    .get()
                    .extracting(RouteTable.Entry::service)
                    .isEqualTo(service);
            assertThat(RouteTable.find("/api/v1/" + segment + "/1/2"))
                    .get()
                    .extracting(RouteTable.Entry::service)
                    .isEqualTo(service);
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyPathOfAServicesContractLeadsToIt(Service service) throws IOException {
        Path contract =
                Path.of("..", service.name().toLowerCase(Locale.ROOT) + "-service", "contracts", "openapi.yaml");
        List<String> paths = Files.readAllLines(contract).stream()
                .filter(line -> line.startsWith("  /"))
                .map(line -> line.strip().replace(":", ""))
                .toList();

        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(RouteTable.find(path))
                .get()
                .extracting(RouteTable.Entry::service)
                .isEqualTo(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v2/complaints",
                "/api/v1/complaint",
                "/api/v1/complaintsx",
                "/api/v1/Complaints",
                "/api/v1/%63omplaints",
                "/API/v1/complaints",
                "/v1/complaints"
            })
    void anyOtherNameLeadsNowhere(String path) {
        assertThat(RouteTable.find(path)).isEmpty();
    }

    @Test
    void ledgersAndDocumentsMayTakeLonger() {
        assertThat(RouteTable.find("/api/v1/annual-reports/2024"))
                .get()
                .extracting(RouteTable.Entry::pace)
                .isEqualTo(Pace.LONG);
        assertThat(RouteTable.find("/api/v1/complaints"))
                .get()
                .extracting(RouteTable.Entry::pace)
                .isEqualTo(Pace.SHORT);
    }
}
