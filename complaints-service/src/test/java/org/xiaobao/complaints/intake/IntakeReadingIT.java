package org.xiaobao.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

/** A complaint in the spellings people and programs really send. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class IntakeReadingIT {

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"个人贷款（经营性）", "个人贷款(经营性)", "“乐享贷”5年期", "存款：三年期／五年期", "理财产品Ａ款"})
    void aProductIsKeptAsItIsWritten(String product) {
        register(with("product", product)).then().statusCode(201).body("product", equalTo(product));
    }

    @ParameterizedTest
    @ValueSource(strings = {"账户６２３０３６１２３４５６７", "卡6230 3612 3456 7890", "电话139-0000-1234", "一三九零零零零一二三四"})
    void aNumberOfAPersonIsNoProduct(String product) {
        Problems.expect(register(with("product", product)), 422, "invalid-data").violationAt("/product");
    }

    @ParameterizedTest
    @CsvSource({"' %s '", "'\u3000%s'", "'%s\u00a0'", "'%s\u200b'"})
    void oneWorkOrderInAllItsSpellingsIsOneComplaint(String spelling) {
        String reference = "漳消投（2026）12号-" + UUID.randomUUID();
        String id = registered(with("sourceReference", reference));

        register(with("sourceReference", spelling.formatted(reference)))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        register(with(
                        "sourceReference",
                        reference.replace("（", "(").replace("）", ")").replace("-", "－")))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aPhoneAndAnIdNumberAreReadInTheirUsualSpellings() {
        Map<String, Object> body = complaint();
        body.put(
                "complainant",
                new TreeMap<>(Map.of(
                        "kind",
                        "PERSON",
                        "name",
                        "虚构张三",
                        "phone",
                        "（0596）7361234转801",
                        "idNumber",
                        "35062519900101123x")));

        register(body)
                .then()
                .statusCode(201)
                .body("complainant.phone", equalTo("059*******801"))
                .body("complainant.idNumber", equalTo("3506**********123X"));
    }

    @Test
    void nonsenseIsNoPhone() {
        Map<String, Object> body = complaint();
        body.put("complainant", new TreeMap<>(Map.of("kind", "PERSON", "name", "虚构张三", "phone", "-----")));

        Problems.expect(register(body), 422, "invalid-data").violationAt("/complainant/phone");
    }

    @Test
    void aClockFiveSecondsFastIsNoFuture() {
        String ahead = clock.instant().plusSeconds(5).toString();
        var answer = register(complaintReceived(ahead));

        answer.then().statusCode(201);
        assertThat(OffsetDateTime.parse(answer.path("receivedAt")).toInstant()).isBefore(clock.instant());
        Problems.expect(
                        register(complaintReceived(
                                clock.instant().plusSeconds(600).toString())),
                        422,
                        "invalid-data")
                .violationAt("/receivedAt");
    }

    @Test
    void aReasonThatNobodyCanSeeOpensNothing() {
        String id = registered();

        Problems.expect(
                        officer()
                                .body(Map.of("reason", "\u00a0\u200b\ufeff\u2800"))
                                .post(COMPLAINTS + "/" + id + "/personal-data-access"),
                        422,
                        "invalid-data")
                .violationAt("/reason");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = complaint();
        body.put(field, value);
        return body;
    }
}
