package org.xiaobao.complaints.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class IntakeIT {

    @Test
    void anHeirComesWithProofOfInheritance() {
        Map<String, Object> agent = agent("HEIR");
        Problems.expect(register(withAgent(agent)), 422, "invalid-data").violationAt("/agent/proofOfInheritance");
        agent.put("proofOfInheritance", "公证处继承权公证书第7号");
        register(withAgent(agent))
                .then()
                .statusCode(201)
                .body("agent.capacity", equalTo("HEIR"))
                .body("agent.proofOfInheritance", equalTo("公证处继承权公证书第7号"))
                .body("agent.name", not(equalTo("虚构李四")));
    }

    @Test
    void anAgentComesWithItsAuthorisationAndWithoutProofOfInheritance() {
        for (String capacity : List.of("AGENT", "LEGAL_REPRESENTATIVE")) {
            Map<String, Object> agent = agent(capacity);
            Problems.expect(register(withAgent(agent)), 422, "invalid-data").violationAt("/agent/authorisation");
            agent.put("authorisation", "授权委托书");
            register(withAgent(agent)).then().statusCode(201).body("agent.authorisation", equalTo("授权委托书"));
            agent.put("proofOfInheritance", "公证书");
            Problems.expect(register(withAgent(agent)), 422, "invalid-data").violationAt("/agent/proofOfInheritance");
        }
    }

    @Test
    void aHotlineMayNotKnowTheCapacityYet() {
        register(withAgent(agent(null))).then().statusCode(201).body("agent.capacity", nullValue());
    }

    @Test
    void anOrganisationComplainsWithItsCreditCodeAndRepresentative() {
        Map<String, Object> body = complaint();
        body.put("complainant", organisation("91350100M000100Y43"));
        register(body)
                .then()
                .statusCode(201)
                .body("complainant.kind", equalTo("ORGANISATION"))
                .body("complainant.representative", not(equalTo("虚构王五")));
        body.put("sourceReference", "OTHER-1");
        body.put("complainant", organisation("91350100M000100Y44"));
        Problems.expect(register(body), 422, "invalid-data").violationAt("/complainant/idNumber");
    }

    @Test
    void aPersonHasNoRepresentativeOfItsOwn() {
        Map<String, Object> body = complaint();
        body.put("complainant", Map.of("kind", "PERSON", "name", "虚构张三", "representative", "虚构王五"));
        Problems.expect(register(body), 422, "invalid-data").violationAt("/complainant/representative");
    }

    @Test
    void aJointComplaintHasFiveRepresentativesAtMost() {
        Map<String, Object> body = complaint();
        body.put("groupSize", 8);
        body.put("representatives", Collections.nCopies(5, Map.of("name", "虚构代表")));
        register(body).then().statusCode(201).body("representatives", hasSize(5));
        body.put("sourceReference", "OTHER-2");
        body.put("representatives", Collections.nCopies(6, Map.of("name", "虚构代表")));
        Problems.expect(register(body), 422, "invalid-data").violationAt("/representatives");
    }

    @Test
    void whatTheBankHoldsAlreadyIsNotAskedFor() {
        for (String copy : List.of("idCardCopy", "accountStatement", "contractCopy", "customerRecord")) {
            Map<String, Object> body = complaint();
            body.put(copy, "…");
            register(body).then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        }
        Map<String, Object> body = complaint();
        body.put("complainant", Map.of("kind", "PERSON", "name", "虚构张三", "accountNumber", "6230361234567890123"));
        register(body).then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    private static Map<String, Object> withAgent(Map<String, Object> agent) {
        Map<String, Object> body = complaint();
        body.put("agent", agent);
        return body;
    }

    private static Map<String, Object> agent(String capacity) {
        Map<String, Object> agent = new TreeMap<>(Map.of("name", "虚构李四", "phone", "13900005678"));
        if (capacity != null) {
            agent.put("capacity", capacity);
        }
        return agent;
    }

    private static Map<String, Object> organisation(String creditCode) {
        return Map.of("kind", "ORGANISATION", "name", "虚构合作社", "idNumber", creditCode, "representative", "虚构王五");
    }
}
