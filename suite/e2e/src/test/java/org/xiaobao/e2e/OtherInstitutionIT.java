package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to another institution, or to another outlet, does not exist: 404, and in no list. */
@ExtendWith(SuiteExtension.class)
class OtherInstitutionIT {

    private final Suite suite;
    private final String path;

    OtherInstitutionIT(Suite suite) {
        this.suite = suite;
        Api.Reply ours = suite.as("complaint-officer")
                .post(Complaints.PATH, Complaints.ofYear(2019).toString());
        assertThat(ours.status()).as(ours.body().toString()).isEqualTo(201);
        this.path = Complaints.PATH + "/" + ours.text("/id");
    }

    @Test
    void anotherInstitutionFindsNothing() {
        Api other = suite.as("complaint-officer", "OTHER", "/HQ");
        assertNotFound(other.get(path));
        assertNotFound(other.get(path + "/journal"));
        assertNotFound(other.post(path + "/acceptance", "{}"));
        assertNotFound(other.send("PUT", path + "/repeat-of", LINK, "If-Match", "\"0\""));
        assertThat(suite.as("complaint-officer").get(path).text("/status")).isEqualTo("RECEIVED");
    }

    @Test
    void anotherInstitutionsListAndFiguresDoNotHoldIt() {
        String id = path.substring(path.lastIndexOf('/') + 1);
        Api other = suite.as("complaint-officer", "OTHER", "/HQ");
        assertThat(other.get(Complaints.PATH + "?limit=200").body().toString()).doesNotContain(id);
        Metrics figures = new Metrics(suite.as("reporting-officer", "OTHER", "/HQ"), 2019);
        assertThat(figures.count("/complaints/gross")).isZero();
    }

    @Test
    void anotherOutletFindsNothingAndItsOwnFindsIt() {
        assertNotFound(suite.as("unit-handler", "HUAAN", "/HQ/OUTLET-02").get(path));
        assertThat(suite.as("unit-handler", "HUAAN", "/HQ/OUTLET-01").get(path).status())
                .isEqualTo(200);
    }

    private static final String LINK =
            "{\"originalId\": \"018f0000-0000-7000-8000-000000000000\", \"reason\": \"重复(测试数据)\"}";

    private static void assertNotFound(Api.Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(404);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.text("/code")).isEqualTo("not-found");
    }
}
