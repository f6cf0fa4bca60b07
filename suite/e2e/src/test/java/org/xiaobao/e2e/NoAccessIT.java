package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.xiaobao.e2e.BadInputIT.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a token that is good and allows it, nothing is answered and nothing happens. */
@ExtendWith(SuiteExtension.class)
class NoAccessIT {

    private final Suite suite;

    NoAccessIT(Suite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints",
                "/api/v1/mediations",
                "/api/v1/reviews",
                "/api/v1/campaigns",
                "/api/v1/training-sessions",
                "/api/v1/metrics/2024",
                "/api/v1/reconciliation"
            })
    void aRequestWithoutATokenIsRefused(String path) {
        assertProblem(suite.withToken(null).get(path), 401, "unauthenticated");
        assertProblem(suite.withToken("not.a.token").get(path), 401, "unauthenticated");
    }

    @Test
    void aForgedTokenIsRefused() {
        String[] parts = suite.token("complaint-officer").split("\\.");
        String forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
        assertProblem(suite.withToken(forged).get(Complaints.PATH), 401, "unauthenticated");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assumeTrue(suite.launcher().isPresent(), "asks the identity provider for a short-lived token: own suite only");
        String expired = new BriefClient(suite.launcher().orElseThrow()).expiredToken("complaint-officer.huaan.hq");
        assertProblem(suite.withToken(expired).get(Complaints.PATH), 401, "unauthenticated");
    }

    @Test
    void aTokenWithoutTheRoleIsRefusedAndNothingIsStored() {
        Api trainer = suite.as("trainer");
        assertProblem(trainer.post(Complaints.PATH, Complaints.ofYear(2016).toString()), 403, "forbidden");
        assertProblem(trainer.get(Complaints.PATH), 403, "forbidden");
        assertProblem(suite.as("complaint-officer").get("/api/v1/mediations"), 403, "forbidden");
        String received = "?receivedFrom=2016-01-01&receivedTo=2016-12-31&count=true";
        assertThat(suite.as("complaint-officer")
                        .get(Complaints.PATH + received)
                        .body()
                        .path("total")
                        .asLong(-1))
                .isZero();
    }
}
