package org.xiaobao.reporting.basefigures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class UploadIT {

    private static final String YEAR = "/api/v1/base-figures/2023";
    private static final String PATH = YEAR + "/upload";
    private static final String SHEET = """
            指标,分项,代码,数值
            调解案件,,,23
            mediations.contractAmount,,,"7,545,500.00"
            参训人次,,,116
            参训人次,人员层级,基层业务人员,96
            training.personTimes,tier,NEW_STAFF,20
            累计受理工单,,,5
            累计受理工单,来源,12345政务服务便民热线,5
            """;

    private final Wire wire = Wire.fresh();

    @Test
    void aSheetIsEnteredWholeAndSignedLikeOthers() {
        Response entered = documented()
                .header("If-None-Match", "*")
                .body(SHEET.getBytes(UTF_8))
                .post(PATH);

        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        JsonPath waiting = entered.jsonPath();
        assertThat(waiting.getInt("waiting.mediations.count")).isEqualTo(23);
        assertThat(waiting.getString("waiting.sheetSha256")).hasSize(64);
        assertThat(waiting.getString("waiting.document.title")).isEqualTo("2023年度报告");
        assertThat(waiting.getList("waiting.figures.code")).contains("12345", "FRONT_LINE", "NEW_STAFF");
        RestAssured.given()
                .auth()
                .oauth2(wire.token("approver"))
                .header("If-Match", entered.header("ETag"))
                .post(YEAR + "/signature")
                .then()
                .statusCode(200);
        assertThat(wire.metrics(2024).getInt("mediations.previousYear.count")).isEqualTo(23);

        Response again = documented()
                .header("If-None-Match", "*")
                .body(SHEET.getBytes(UTF_8))
                .post(PATH);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void theSameKeyGetsTheFirstAnswer() {
        for (String replayed : new String[] {null, "true"}) {
            Response answer = documented()
                    .header("If-None-Match", "*")
                    .header("Idempotency-Key", "upload-1")
                    .body(SHEET.getBytes(UTF_8))
                    .post(PATH);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.header("Idempotent-Replayed")).isEqualTo(replayed);
        }
    }

    @Test
    void aWorkbookIsReadAsWell() throws IOException {
        Response answer = officer()
                .contentType(UploadResource.XLSX)
                .queryParam("dryRun", true)
                .body(workbook())
                .post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("problems")).isEmpty();
        assertThat(answer.jsonPath().getInt("rows")).isEqualTo(3);
        assertThat(answer.jsonPath().getList("figures.code")).containsExactly(null, "12345", null);
        assertThat(answer.asString()).contains("7545500.50");
    }

    @Test
    void aDryRunListsWhatIsWrongRowByRowAndStoresNothing() {
        JsonPath rehearsed = rehearse("""
                指标,分项,代码,数值
                没有的指标,,,1
                累计受理工单,,,多
                累计受理工单,,,
                办结率,,,99.50
                累计受理工单,人员层级,NEW_STAFF,1
                调解案件,,,-1
                """);

        assertThat(rehearsed.getList("problems.row")).isEqualTo(List.of(2, 3, 4, 5, 6, 7));
        assertThat(rehearsed.getList("problems.code"))
                .isEqualTo(List.of(
                        "unknown-figure",
                        "not-a-number",
                        "required",
                        "reckoned-figure",
                        "unknown-dimension",
                        "negative"));
        assertThat(rehearsed.getList("problems.column")).isEqualTo(List.of("指标", "数值", "数值", "指标", "分项", "数值"));
        assertThat(rehearsed.getList("figures")).isEmpty();
        Problems.expect(wire.get(YEAR, "auditor"), 404, "not-found");
    }

    @Test
    void sumsAreCheckedWhereEachRowIsFine() {
        String sheet = SHEET.replace("员,96", "员,95");

        assertThat(rehearse(sheet).getList("problems.code")).isEqualTo(List.of("rows-do-not-add-up"));
        Problems.expect(
                        documented()
                                .header("If-None-Match", "*")
                                .body(sheet.getBytes(UTF_8))
                                .post(PATH),
                        422,
                        "invalid-data")
                .violationAt("/rows/4/value")
                .inChinese();
        Problems.expect(wire.get(YEAR, "auditor"), 404, "not-found");
    }

    @Test
    void aSheetAsOldSpreadsheetsSaveItIsRead() {
        Response answer = officer()
                .contentType("text/csv")
                .queryParam("dryRun", true)
                .body(SHEET.getBytes(Charset.forName("GB18030")))
                .post(PATH);

        assertThat(answer.jsonPath().getList("problems")).as(answer.asString()).isEmpty();
    }

    @Test
    void whatIsNoSheetAndWhatLacksItsDocumentIsRefused() {
        Problems.expect(csv("a,b\n1,2\n"), 422, "sheet-columns");
        Problems.expect(csv("指标,分项,代码,数值\n" + "调解案件,,,1\n".repeat(2_001)), 413, "sheet-too-long");
        Problems.expect(
                officer()
                        .contentType(UploadResource.XLSX)
                        .body(SHEET.getBytes(UTF_8))
                        .post(PATH),
                422,
                "sheet-unreadable");
        Problems.expect(csv(SHEET), 422, "invalid-data").violationAt("/ground");
        Problems.expect(
                        officer()
                                .contentType("text/csv")
                                .queryParam("ground", "年报")
                                .body(SHEET.getBytes(UTF_8))
                                .post(PATH),
                        422,
                        "invalid-data")
                .violationAt("/documentTitle");
        Problems.expect(
                        documented()
                                .header("If-None-Match", "*")
                                .body("指标,分项,代码,数值\n".getBytes(UTF_8))
                                .post(PATH),
                        422,
                        "invalid-data")
                .violationAt("/figures");
        Problems.expect(officer().contentType("application/json").body("{}").post(PATH), 415, "unsupported-media-type");
    }

    private JsonPath rehearse(String sheet) {
        Response answer = officer()
                .contentType("text/csv")
                .queryParam("dryRun", true)
                .body(sheet.getBytes(UTF_8))
                .post(PATH);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response csv(String sheet) {
        return officer().contentType("text/csv").body(sheet.getBytes(UTF_8)).post(PATH);
    }

    private RequestSpecification documented() {
        return officer()
                .contentType("text/csv")
                .queryParam("ground", "2023年度报告")
                .queryParam("documentTitle", "2023年度报告")
                .queryParam("documentDate", "2024-03-31");
    }

    private RequestSpecification officer() {
        return RestAssured.given().auth().oauth2(wire.token("reporting-officer"));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("基数");
            row(sheet, 0, "指标", "分项", "代码");
            sheet.value(0, 3, "数值");
            row(sheet, 1, "累计受理工单", "", "");
            sheet.value(1, 3, 17);
            row(sheet, 2, "累计受理工单", "来源", "");
            sheet.value(2, 2, 12345);
            sheet.value(2, 3, 17);
            row(sheet, 3, "涉及合同金额", "", "");
            sheet.value(3, 3, 7545500.5);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int n = 0; n < cells.length; n++) {
            if (!cells[n].isEmpty()) {
                sheet.value(row, n, cells[n]);
            }
        }
    }
}
