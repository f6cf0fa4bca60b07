package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.e2e.BadInputIT.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acts that the case, its version or the key forbids are refused and leave the case as it was. */
@ExtendWith(SuiteExtension.class)
class IllegalActIT {

    private static final String KEY = "Idempotency-Key";

    private final Api officer;
    private String path;

    IllegalActIT(Suite suite) {
        this.officer = suite.as("complaint-officer");
    }

    @BeforeEach
    void registerOne() {
        Api.Reply registered =
                officer.post(Complaints.PATH, Complaints.ofYear(2017).toString());
        assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
        path = Complaints.PATH + "/" + registered.text("/id");
    }

    @Test
    void closingWithoutADecisionIsRefused() {
        assertUnchangedAfter(() -> assertProblem(officer.post(path + "/closure", "{}"), 409, "decision-missing"));
    }

    @Test
    void aStaleVersionIsRefused() {
        assertUnchangedAfter(() ->
                assertProblem(officer.post(path + "/acceptance", "{}", "If-Match", "\"7\""), 412, "stale-version"));
    }

    @Test
    void aPutWithoutAVersionIsRefused() {
        String link = "{\"originalId\": \"018f0000-0000-7000-8000-000000000000\", \"reason\": \"重复(测试数据)\"}";
        assertUnchangedAfter(
                () -> assertProblem(officer.send("PUT", path + "/repeat-of", link), 428, "version-required"));
    }

    @Test
    void anActBeforeTheOneItFollowsIsRefused() {
        assertUnchangedAfter(() -> assertProblem(
                officer.post(path + "/acceptance", "{\"at\": \"2016-01-01T00:00:00+08:00\"}"), 422, "invalid-data"));
    }

    @Test
    void aKeyReusedWithAnotherBodyIsRefusedAndWithTheSameBodyAnsweredAgain() {
        String key = Complaints.newReference();
        String at = "{\"at\": \"2017-06-04T09:00:00+08:00\"}";
        Api.Reply first = officer.post(path + "/acceptance", at, KEY, key);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);

        assertUnchangedAfter(() -> {
            String other = "{\"at\": \"2017-06-04T10:00:00+08:00\"}";
            assertProblem(officer.post(path + "/acceptance", other, KEY, key), 422, "idempotency-key-reused");
            Api.Reply again = officer.post(path + "/acceptance", at, KEY, key);
            assertThat(again.replayed()).isTrue();
            assertThat(again.body()).isEqualTo(first.body());
        });
    }

    @Test
    void anUnknownIdIsNotFound() {
        String unknown = Complaints.PATH + "/018f0000-0000-7000-8000-000000000000";
        assertProblem(officer.get(unknown), 404, "not-found");
        assertProblem(officer.post(unknown + "/acceptance", "{}"), 404, "not-found");
        assertProblem(officer.get(Complaints.PATH + "/not-an-id"), 404, "not-found");
    }

    private void assertUnchangedAfter(Runnable refused) {
        Api.Reply before = officer.get(path);
        refused.run();
        assertThat(officer.get(path).body()).isEqualTo(before.body());
    }
}
