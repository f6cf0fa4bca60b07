package org.xiaobao.mediation.mediation;

import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.mediation.MediationApi.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

/** An application in the spellings people and programs really send. */
@QuarkusTest
@WithTestResource(Backbone.class)
class MediationReadingIT {

    @ParameterizedTest
    @CsvSource({"phone,-----", "phone,139", "idNumber,-----", "idNumber,350629199013010011"})
    void nonsenseIsNoNumberOfAPerson(String field, String value) {
        Problems.expect(asOfficer().body(withParty(field, value)).post(MEDIATIONS), 422, "invalid-data")
                .violationAt("/parties/0/" + field);
    }

    @Test
    void aPhoneIsReadInEverySpelling() {
        asOfficer()
                .body(withParty("phone", "＋86 138-0000-0001"))
                .post(MEDIATIONS)
                .then()
                .statusCode(201)
                .body("parties[0].phone", equalTo("138****0001"));
    }

    @Test
    void oneReferenceInAllItsSpellingsIsOneCase() {
        String reference = "调（2026）7号 " + UUID.randomUUID();
        UUID id = applied(applicationWith("reference", reference));

        asOfficer()
                .body(applicationWith("reference", "\u3000调(2026)7号\u00a0" + reference.substring(9) + " "))
                .post(MEDIATIONS)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()));
    }

    @Test
    void aProductIsNoAccountNumber() {
        Problems.expect(
                        asOfficer()
                                .body(applicationWith("product", "卡６２２２０２１２３４５６７８９０"))
                                .post(MEDIATIONS),
                        422,
                        "invalid-data")
                .violationAt("/product");
    }

    private static Map<String, Object> withParty(String field, String value) {
        Map<String, Object> party = new HashMap<>(Map.of("side", "CONSUMER", "kind", "PERSON", "name", "虚构甲"));
        party.put(field, value);
        return applicationWith("parties", List.of(party));
    }
}
