package org.xiaobao.complaints.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ExportIT {

    private static final String EXPORTS = "/api/v1/complaint-exports";

    @Inject
    DataSource database;

    private String reference;

    @BeforeEach
    void registerSome() {
        Map<String, Object> first = complaint();
        reference = (String) first.get("sourceReference");
        registered(first);
        registered();
        registered(complaintReceived("2019-05-06T09:00:00+08:00"));
    }

    @Test
    void theExportHasEveryRowOfTheListAndNoMore() throws IOException {
        int total = officer()
                .queryParam("count", true)
                .queryParam("limit", 1)
                .get(COMPLAINTS)
                .path("total");
        Response csv = officer().get(EXPORTS);
        csv.then().statusCode(200).header("X-Total-Rows", String.valueOf(total));
        List<CSVRecord> rows = rows(csv);
        assertThat(rows).hasSize(total + 1);
        assertThat(rows.get(0).toList()).isEqualTo(ExportColumns.HEADINGS);
        assertThat(rows.stream().map(row -> row.get(21)).distinct()).hasSize(total + 1);
        assertThat(csv.header("Content-Length")).isEqualTo(String.valueOf(csv.asByteArray().length));
    }

    @Test
    void theFiltersAreThoseOfTheListAndPersonsAreMasked() throws IOException {
        Response csv = officer().queryParam("sourceReference", reference).get(EXPORTS);
        List<CSVRecord> rows = rows(csv);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo(reference);
        assertThat(rows.get(1).get(4)).isEqualTo("2024-03-04 09:30:00");
        assertThat(rows.get(1).get(5)).isEqualTo("虚**");
        assertThat(rows.get(1).get(16)).isEqualTo("待受理");
        assertThat(csv.asString()).doesNotContain("虚构张三").doesNotContain("13800001234");
    }

    @Test
    void aWorkbookHasTheSameRows() throws IOException {
        Response xlsx = officer()
                .queryParam("format", "XLSX")
                .queryParam("receivedTo", "2019-12-31")
                .get(EXPORTS);
        xlsx.then().statusCode(200).contentType(ExportFormat.XLSX.mediaType());
        int total = officer()
                .queryParam("count", true)
                .queryParam("receivedTo", "2019-12-31")
                .get(COMPLAINTS)
                .path("total");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            assertThat(read.getFirstSheet().read()).hasSize(total + 1);
        }
    }

    @Test
    void whoExportedWhatIsInTheJournalAndTheFilterIsEncrypted() throws SQLException {
        long before = exports();
        officer().queryParam("q", "利息").get(EXPORTS).then().statusCode(200);
        assertThat(exports()).isEqualTo(before + 1);
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(
                        "select data, reason from journal where type like '%complaints.exported.v1' order by recorded_at desc limit 1")) {
            found.next();
            assertThat(found.getString("data"))
                    .contains("\"format\":\"CSV\"")
                    .contains("\"rows\":")
                    .doesNotContain("利息");
            assertThat(new String(found.getBytes("reason"), UTF_8)).doesNotContain("利息");
        }
    }

    @Test
    void whatIsOutsideTheScopeIsNotExported() throws IOException {
        String outlet =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-77").sign();
        assertThat(rows(with(outlet).get(EXPORTS))).hasSize(1);
        Problems.expect(as("unit-handler").get(EXPORTS), 403, "forbidden");
    }

    @Test
    void unknownFiltersFormatsAndCursorsAreRefused() throws SQLException {
        long before = exports();
        Problems.expect(officer().queryParam("statuss", "CLOSED").get(EXPORTS), 422, "invalid-data")
                .violationAt("/statuss");
        Problems.expect(officer().queryParam("format", "PDF").get(EXPORTS), 422, "invalid-data")
                .violationAt("/format");
        Problems.expect(officer().queryParam("cursor", "x").get(EXPORTS), 422, "invalid-data")
                .violationAt("/cursor");
        Problems.expect(officer().queryParam("source", "none").get(EXPORTS), 422, "invalid-data")
                .violationAt("/source");
        assertThat(exports()).isEqualTo(before);
    }

    private static List<CSVRecord> rows(Response csv) throws IOException {
        csv.then().statusCode(200);
        String text = new String(csv.asByteArray(), UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    private long exports() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet found =
                        select.executeQuery("select count(*) from journal where type like '%complaints.exported.v1'")) {
            found.next();
            return found.getLong(1);
        }
    }
}
