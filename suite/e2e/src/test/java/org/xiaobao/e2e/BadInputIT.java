package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad content is refused with the field named, and nothing is stored. */
@ExtendWith(SuiteExtension.class)
class BadInputIT {

    private static final String INSTITUTION = "BADINPUT";
    private static final int MEBI = 1024 * 1024;

    private final Api officer;
    private long before;

    BadInputIT(Suite suite) {
        this.officer = suite.as("complaint-officer", INSTITUTION, "/HQ");
    }

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    private long stored() {
        return officer.get(Complaints.PATH + "?count=true&limit=1")
                .body()
                .path("total")
                .asLong(-1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void aFlawIsRefusedAndItsFieldNamed(String flaw, String pointer, Consumer<ObjectNode> change) {
        ObjectNode complaint = Complaints.ofYear(2018);
        change.accept(complaint);
        Api.Reply reply = officer.post(Complaints.PATH, complaint.toString());
        assertProblem(reply, 422, "invalid-data");
        assertThat(reply.body().path("violations").findValuesAsText("pointer")).contains(pointer);
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw("unknown field", "/colour", it -> it.put("colour", "red")),
                flaw("unknown field inside", "/complainant/colour", it -> complainant(it)
                        .put("colour", "red")),
                flaw("unknown enum value", "/region", it -> it.put("region", "MOON")),
                flaw("unknown code", "/source", it -> it.put("source", "10086")),
                flaw("unknown category", "/classification/businessCategory", it -> it.withObject("/classification")
                        .put("businessCategory", "NONE")),
                flaw("missing field", "/demand", it -> it.remove("demand")),
                flaw("blank field", "/facts", it -> it.put("facts", "   ")),
                flaw("blank name", "/complainant/name", it -> complainant(it).put("name", "")),
                flaw("wrong type", "/demand", it -> it.putArray("demand").add(1)),
                flaw("wrong date", "/receivedAt", it -> it.put("receivedAt", "yesterday")),
                flaw("received in the future", "/receivedAt", it -> it.put("receivedAt", "2999-01-01T00:00:00+08:00")),
                flaw("negative amount", "/amountInDispute", it -> it.put("amountInDispute", -0.01)),
                flaw("three decimals", "/amountInDispute", it -> it.put("amountInDispute", 1.001)),
                flaw("text over its limit", "/demand", it -> it.put("demand", "诉".repeat(4001))));
    }

    private static Arguments flaw(String name, String pointer, Consumer<ObjectNode> change) {
        return Arguments.of(name, pointer, change);
    }

    private static ObjectNode complainant(ObjectNode complaint) {
        return (ObjectNode) complaint.path("complainant");
    }

    @Test
    void unreadableJsonIsRefused() {
        assertProblem(officer.post(Complaints.PATH, "{\"source\": "), 400, "unreadable-json");
    }

    @Test
    void aBodyOverTenMebibytesIsRefused() {
        String large =
                Complaints.ofYear(2018).put("facts", "a".repeat(10 * MEBI + 1)).toString();
        assertProblem(officer.post(Complaints.PATH, large), 413, "body-too-large");
    }

    @Test
    void anotherContentTypeIsRefused() {
        String body = Complaints.ofYear(2018).toString();
        assertProblem(officer.post(Complaints.PATH, body, "Content-Type", "text/plain"), 415, "unsupported-media-type");
    }

    @Test
    void anUnknownFilterValueIsRefused() {
        assertProblem(officer.get(Complaints.PATH + "?status=SLEEPING"), 422, "invalid-data");
    }

    static void assertProblem(Api.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.text("/type")).isEqualTo("urn:xiaobao:problem:" + code);
        assertThat(reply.body().toString()).doesNotContain("org.xiaobao", "Exception", "com.fasterxml");
    }
}
