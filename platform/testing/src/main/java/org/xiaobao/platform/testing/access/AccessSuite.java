package org.xiaobao.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.platform.testing.access.AccessRow.Reach.SUITE;
import static org.xiaobao.platform.testing.access.AccessRow.Reach.TOP_UNIT;
import static org.xiaobao.platform.testing.access.AccessRow.Reach.UNIT;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.security.Roles;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.testing.access.AccessRow.Reach;

/**
 * Who may call what: every operation of the service's OpenAPI document against its row in {@code contracts/access.tsv}, with every
 * role, with tokens of other units and institutions, and with tokens that are none. Each request also asks a query parameter that
 * no operation has, so whoever is let in is answered 422 and nothing is done; whoever is not is refused before that is seen.
 */
public abstract class AccessSuite {

    private static final String OUTLET = "/HQ/OUTLET-01";
    private static final String SIBLING = "/HQ/OUTLET-02";
    private static final String UNKNOWN_PARAMETER = "no-such-parameter";
    private static final String ANY_ID = "018f0000-0000-7000-8000-00000000dead";

    private static final List<AccessRow> ROWS = AccessRow.read(AccessRow.TABLE);

    private final Class<? extends Roles> roles;

    /** @param roles those the service knows */
    protected AccessSuite(Class<? extends Roles> roles) {
        this.roles = roles;
    }

    /**
     * Makes one of each kind of case at the unit of HUAAN, so that others can look for it.
     *
     * @return paths such as {@code /api/v1/reviews/{id}}, each with the path that leads to the case made
     */
    protected abstract Map<String, String> casesOf(String unit);

    @Test
    void everyOperationHasOneRowAndEveryRowAnOperation() {
        assertThat(ROWS.stream().map(AccessRow::operation))
                .containsExactlyInAnyOrderElementsOf(Operations.bodies().keySet());
    }

    @Test
    void everyRowNamesRolesThatExistAndTheOperatorSeesNoCase() {
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            all.assertThat(known()).as(row.operation()).containsAll(row.roles());
            if (row.reach() == UNIT || row.reach() == Reach.INSTITUTION || row.reach() == TOP_UNIT) {
                all.assertThat(row.roles()).as(row.operation()).doesNotContain(Roles.OPERATOR);
            }
            if (row.reach() == SUITE && !row.method().equals("GET")) {
                all.assertThat(row.roles()).as(row.operation()).containsExactly(Roles.OPERATOR);
            }
        }
        all.assertAll();
    }

    @Test
    void onlyItsRolesMayCallAnOperation() {
        Map<String, String> bodies = Operations.bodies();
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            for (String role : everyone()) {
                String code = row.roles().contains(role) ? "422 invalid-data" : "403 forbidden";
                all.assertThat(asked(row, bodies, token(role, "HUAAN", "/HQ")))
                        .as("%s as %s", row, role)
                        .isEqualTo(code);
            }
        }
        all.assertAll();
    }

    @Test
    void noTokenThatIsWrongOrSaysTooLittleIsLetIn() {
        Map<String, String> bodies = Operations.bodies();
        Map<String, Map<String, String>> wrong = new HashMap<>();
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            wrong.computeIfAbsent(row.roles().iterator().next(), AccessSuite::wrongTokens)
                    .forEach((token, code) -> all.assertThat(asked(row, bodies, token))
                            .as("%s with %s", row, token)
                            .isEqualTo(code));
        }
        all.assertAll();
    }

    @Test
    void whatAWholeInstitutionWorksByIsItsTopUnits() {
        Map<String, String> bodies = Operations.bodies();
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            String outlets = row.reach() == TOP_UNIT ? "403 top-unit-only" : "422 invalid-data";
            for (String role : row.roles()) {
                all.assertThat(asked(row, bodies, token(role, "HUAAN", OUTLET)))
                        .as("%s as %s of an outlet", row, role)
                        .isEqualTo(outlets);
                all.assertThat(asked(row, bodies, token(role, "HUAAN", "/")))
                        .as("%s as %s of the root", row, role)
                        .isEqualTo("422 invalid-data");
            }
        }
        all.assertAll();
    }

    @Test
    void aCaseOfAnotherUnitOrInstitutionIsNotThere() {
        Map<String, String> cases = casesOf(OUTLET);
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            if (row.reach() != UNIT || (!row.namesOne() && !row.method().equals("GET"))) {
                continue;
            }
            for (String role : row.roles()) {
                for (String stranger : List.of(token(role, "HUAAN", SIBLING), token(role, "OTHER", "/HQ"))) {
                    Asked answer = called(row, cases, stranger);
                    if (row.namesOne()) {
                        all.assertThat(answer.code()).as("%s as %s", row, role).isEqualTo("404 not-found");
                    } else {
                        all.assertThat(answer.status())
                                .as("%s as %s", row, role)
                                .isEqualTo(200);
                        cases.values().forEach(one -> all.assertThat(answer.text())
                                .as("%s as %s", row, role)
                                .doesNotContain(one.substring(one.lastIndexOf('/') + 1)));
                    }
                }
            }
        }
        all.assertAll();
    }

    @Test
    void itsOwnUnitAndTheHeadOfficeFindTheCase() {
        Map<String, String> cases = casesOf(OUTLET);
        SoftAssertions all = new SoftAssertions();
        for (AccessRow row : ROWS) {
            if (row.reach() == UNIT && row.method().equals("GET") && cases.containsKey(row.path())) {
                for (String role : row.roles()) {
                    for (String unit : List.of(OUTLET, "/HQ")) {
                        all.assertThat(called(row, cases, token(role, "HUAAN", unit))
                                        .status())
                                .as("%s as %s of %s", row, role, unit)
                                .isEqualTo(200);
                    }
                }
            }
        }
        all.assertAll();
    }

    /** Whoever acts on what he has read acts on that and on nothing newer. */
    @Test
    void everyActThatKnowsVersionsRefusesAStaleOne() {
        Map<String, String> cases = casesOf(OUTLET);
        Set<String> versioned = Operations.versioned();
        List<AccessRow> acts =
                ROWS.stream().filter(row -> row.reach() == UNIT && row.isAct()).toList();
        SoftAssertions all = new SoftAssertions();
        if (!acts.isEmpty()) {
            all.assertThat(acts).extracting(AccessRow::operation).containsAnyElementsOf(versioned);
        }
        for (AccessRow row : acts) {
            if (versioned.contains(row.operation())) {
                String role = row.roles().iterator().next();
                all.assertThat(called(row, cases, token(role, "HUAAN", "/HQ"), "\"99\"")
                                .code())
                        .as(row.toString())
                        .isEqualTo("412 stale-version");
            }
        }
        all.assertAll();
    }

    private static Map<String, String> wrongTokens(String role) {
        return Map.ofEntries(
                Map.entry("", "401 unauthenticated"),
                Map.entry("none.at.all", "401 unauthenticated"),
                Map.entry(Tokens.with().role(role).expired().sign(), "401 unauthenticated"),
                Map.entry(Tokens.with().role(role).signedByAnother().sign(), "401 unauthenticated"),
                Map.entry(Tokens.with().role(role).audience("elsewhere").sign(), "401 unauthenticated"),
                Map.entry(Tokens.with().sign(), "403 forbidden"),
                Map.entry(Tokens.of("root"), "403 forbidden"),
                Map.entry(token(role, null, "/HQ"), "403 forbidden"),
                Map.entry(token(role, "HUAAN", null), "403 forbidden"),
                Map.entry(token(role, "HUAAN", "HQ"), "403 forbidden"),
                Map.entry(token(role, "HUAAN", "/HQ/"), "403 forbidden"),
                Map.entry(token(role, "HUAAN", "//"), "403 forbidden"));
    }

    private static String token(String role, String institution, String unit) {
        return Tokens.with().role(role).institution(institution).unit(unit).sign();
    }

    /** Asked so that nothing happens: the body is broken as well. */
    private static String asked(AccessRow row, Map<String, String> bodies, String token) {
        String type = bodies.get(row.operation());
        return Asked.of(
                        row.method(),
                        filled(row.path()) + "?" + UNKNOWN_PARAMETER + "=1",
                        token,
                        type.isEmpty() ? Map.of() : Map.of("Content-Type", type),
                        type.isEmpty() ? "" : "{\"broken\":")
                .code();
    }

    private static Asked called(AccessRow row, Map<String, String> cases, String token) {
        return called(row, cases, token, Set.of("PUT", "DELETE").contains(row.method()) ? "\"0\"" : null);
    }

    private static Asked called(AccessRow row, Map<String, String> cases, String token, String version) {
        String path = row.path();
        String known = cases.keySet().stream()
                .filter(one -> path.equals(one) || path.startsWith(one + "/"))
                .max((one, other) -> one.length() - other.length())
                .orElse("");
        assertThat(known.isEmpty() && row.namesOne())
                .as("a case is made for " + row)
                .isFalse();
        Map<String, String> headers = new HashMap<>();
        if (!row.body().isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        if (version != null) {
            headers.put("If-Match", version);
        }
        String there = cases.getOrDefault(known, "") + path.substring(known.length());
        return Asked.of(row.method(), filled(there), token, headers, row.body());
    }

    private static String filled(String path) {
        return path.replaceAll("\\{(n|number)}", "1")
                .replace("{year}", "2024")
                .replaceAll("\\{\\w*[iI]d}", ANY_ID)
                .replaceAll("\\{\\w+}", "any");
    }

    /** The roles of the service itself, and of all its neighbours as their tables name them. */
    private Set<String> everyone() {
        Set<String> everyone = known();
        AccessRow.neighbours().forEach(row -> everyone.addAll(row.roles()));
        return everyone;
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (Field role : roles.getFields()) {
            try {
                known.add((String) role.get(null));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return known;
    }
}
