package org.xiaobao.e2e.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.Suite;
import org.xiaobao.e2e.SuiteExtension;

/**
 * Every operation, every role, through the one door, with tokens the identity provider has made. A query parameter nobody knows
 * goes with each request, so that whoever is let in is answered 422 and nothing is done.
 */
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(SuiteExtension.class)
class AccessIT {

    private static final List<AccessRow> ROWS = AccessRow.all();
    private static final String BROKEN = "{\"broken\":";
    private static final String OUTLET = "/HQ/OUTLET-01";
    private static final String SIBLING = "/HQ/OUTLET-02";

    private final Suite suite;

    AccessIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void onlyItsRolesMayCallAnOperation() {
        SoftAssertions all = new SoftAssertions();
        for (String role : roles()) {
            Api api = suite.as(role);
            for (AccessRow row : ROWS) {
                all.assertThat(asked(api, row))
                        .as("%s as %s", row, role)
                        .isEqualTo(row.roles().contains(role) ? 422 : 403);
            }
        }
        all.assertAll();
    }

    @Test
    void withoutATokenOfOursNothingIsAnswered() {
        String[] parts = suite.token("auditor").split("\\.");
        String forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
        SoftAssertions all = new SoftAssertions();
        for (String token : new String[] {null, "none.at.all", forged}) {
            Api api = suite.withToken(token);
            ROWS.forEach(row ->
                    all.assertThat(asked(api, row)).as("%s with %s", row, token).isEqualTo(401));
        }
        all.assertAll();
    }

    @Test
    void anOutletDoesNotReachWhatTheWholeInstitutionWorksBy() {
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            for (String role : row.roles()) {
                all.assertThat(asked(suite.as(role, "HUAAN", SIBLING), row))
                        .as("%s as %s of an outlet", row, role)
                        .isEqualTo(row.reach().equals("TOP_UNIT") ? 403 : 422);
            }
        }
        all.assertAll();
    }

    @Test
    void aCaseOfAnotherUnitOrInstitutionIsNotThere() {
        Map<String, Cases.Sent> cases = new Cases(suite, OUTLET).all();
        SoftAssertions all = new SoftAssertions();
        int played = 0;
        for (AccessRow row : ROWS) {
            for (Map.Entry<String, Cases.Sent> one : cases.entrySet()) {
                if (row.reach().equals("UNIT") && leadsTo(row, one.getKey())) {
                    String path = row.to(
                            one.getKey(),
                            one.getValue().path() + "/" + one.getValue().id());
                    row.roles().forEach(role -> {
                        assertNotThere(all, row, suite.as(role, "HUAAN", SIBLING), path);
                        assertNotThere(all, row, suite.as(role, "OTHER", "/HQ"), path);
                    });
                    played++;
                }
            }
        }
        all.assertAll();
        assertThat(played).as("operations on a case").isGreaterThan(70);
    }

    @Test
    void aReferenceOfAnotherUnitIsTakenAndNothingOfItsCaseIsTold() {
        SoftAssertions all = new SoftAssertions();
        new Cases(suite, OUTLET).all().values().forEach(sent -> {
            String guessed = sent.body().replace('"' + OUTLET + '"', '"' + SIBLING + '"');
            Api.Reply reply = suite.as(sent.role(), "HUAAN", SIBLING).post(sent.path(), guessed);
            all.assertThat(reply.status()).as(sent.path()).isEqualTo(409);
            all.assertThat(reply.body().toString()).as(sent.path()).doesNotContain(sent.id(), OUTLET);
            Api.Reply own = suite.as(sent.role(), "HUAAN", OUTLET).post(sent.path(), sent.body());
            all.assertThat(own.status()).as(sent.path()).isEqualTo(200);
            all.assertThat(own.text("/id")).as(sent.path()).isEqualTo(sent.id());
        });
        all.assertAll();
    }

    private static boolean leadsTo(AccessRow row, String template) {
        return row.path().equals(template) || row.path().startsWith(template + "/");
    }

    private static void assertNotThere(SoftAssertions all, AccessRow row, Api stranger, String path) {
        Api.Reply reply = stranger.send(row.method(), path, row.body(), "If-Match", "\"0\"");
        all.assertThat(reply.status()).as("%s: %s", row, reply.body()).isEqualTo(404);
    }

    private static int asked(Api api, AccessRow row) {
        String query = "?no-such-parameter=1";
        boolean reads = row.method().equals("GET");
        boolean sheet = row.path().endsWith("/complaint-imports") || row.path().endsWith("/upload");
        String type = sheet ? "text/csv" : "application/json";
        return api.send(row.method(), row.anywhere() + query, reads ? null : BROKEN, "Content-Type", type)
                .status();
    }

    private static Set<String> roles() {
        return ROWS.stream().flatMap(row -> row.roles().stream()).collect(toCollection(TreeSet::new));
    }
}
