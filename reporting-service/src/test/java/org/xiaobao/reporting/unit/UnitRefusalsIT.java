package org.xiaobao.reporting.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.reporting.unit.UnitClient.UNITS;
import static org.xiaobao.reporting.unit.UnitClient.entry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.reporting.Wire;

/** What a register refuses, and that a refusal leaves nothing behind. */
@QuarkusTest
@WithTestResource(Backbone.class)
class UnitRefusalsIT {

    private static final String DAY = "2024-06-30";

    private final UnitClient register = new UnitClient(Wire.fresh().institution());

    @BeforeEach
    void registerSome() {
        register.tree();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(register.paths(DAY)).containsExactly("/HQ", "/HQ/B1", "/HQ/B1/O1", "/HQ/B2");
        assertThat(register.paths("2030-06-30")).containsExactly("/HQ", "/HQ/B1", "/HQ/B1/O1", "/HQ/B2");
        assertThat(register.listed(DAY).getList("items.version")).isEqualTo(List.of(0, 0, 0, 0));
    }

    @Test
    void aUnitWithoutOneAboveIt() {
        refused(entry("/HQ/B9/O1", "孤立分社", "OUTLET", "2015-01-01"), 422, "invalid-data", "/path");
        refused(entry("/HQ/B1/O2", "过早分社", "OUTLET", "2004-12-31"), 422, "invalid-data", "/path");
    }

    @Test
    void aPathThatStandsForAUnitAlready() {
        refused(entry("/HQ/B1", "同名信用社", "BRANCH", "2015-01-01"), 409, "unit-registered", "/path");
        Map<String, Object> earlier = entry("/HQ/B1", "早先信用社", "BRANCH", "2003-01-01");
        earlier.put("closedOn", "2005-01-01");
        refused(earlier, 409, "unit-registered", "/path");
    }

    @Test
    void aSecondTopUnitAndAHeadOfficeBelowOne() {
        refused(entry("/HQ2", "另一联社", "HEAD_OFFICE", "2015-01-01"), 409, "second-top-unit", "/path");
        refused(entry("/TOP", "非本部", "BRANCH", "2015-01-01"), 422, "invalid-data", "/kind");
        refused(entry("/HQ/B3", "下级本部", "HEAD_OFFICE", "2015-01-01"), 422, "invalid-data", "/kind");
    }

    @Test
    void aLastDayBeforeTheFirstAndANameWithANumberOfAPerson() {
        Map<String, Object> turned = entry("/HQ/B3", "城北信用社", "BRANCH", "2015-01-01");
        turned.put("closedOn", "2014-12-31");
        refused(turned, 422, "invalid-data", "/closedOn");
        refused(entry("/HQ/B3", "网点 13800001234", "BRANCH", "2015-01-01"), 422, "invalid-data", "/name");
    }

    @Test
    void closingWithOneBelowItOrBeforeItOpened() {
        String branch = id("/HQ/B1");
        Problems.expect(register.act(branch, "closure", Map.of("on", "2024-12-31")), 409, "units-below")
                .inChinese();
        Problems.expect(register.act(id("/HQ/B2"), "closure", Map.of("on", "2004-12-31")), 422, "invalid-data")
                .violationAt("/on");
        for (String successor : List.of("/HQ/B2", "/HQ/B9")) {
            Problems.expect(
                            register.act(id("/HQ/B2"), "closure", Map.of("on", "2024-12-31", "successor", successor)),
                            422,
                            "invalid-data")
                    .violationAt("/successor");
        }
    }

    @Test
    void mergingIntoItselfOrIntoNobody() {
        for (String into : List.of("/HQ/B2", "/HQ/B9")) {
            Problems.expect(
                            register.act(id("/HQ/B2"), "merge", Map.of("on", "2024-12-31", "into", into)),
                            422,
                            "invalid-data")
                    .violationAt("/into");
        }
        Problems.expect(
                register.act(id("/HQ/B1"), "merge", Map.of("on", "2024-12-31", "into", "/HQ/B2")), 409, "units-below");
    }

    @Test
    void movingInACircleOrOntoAnotherOrUnderNobodyOrBeforeItOpened() {
        moved("/HQ/B1", "/HQ/B1/O1/B1", "2024-12-31", 422, "invalid-data", "/to");
        moved("/HQ/B1", "/HQ/B1", "2024-12-31", 422, "invalid-data", "/to");
        moved("/HQ/B1", "/HQ/B2", "2024-12-31", 409, "unit-registered", "/to");
        moved("/HQ/B1", "/HQ/B9/B1", "2024-12-31", 422, "invalid-data", "/to");
        moved("/HQ/B1", "/TOP", "2024-12-31", 422, "invalid-data", "/to");
        moved("/HQ/B1", "/HQ/B2/B1", "2005-01-01", 422, "invalid-data", "/on");
        Problems.expect(
                register.act(id("/HQ/B1"), "move", Map.of("to", "/HQ/B2/B1", "on", "2008-01-01")),
                409,
                "unit-not-yet-open");
    }

    @Test
    void numbersOfAYearThatIsToComeOrOfWhichTheUnitWasNoPart() {
        String id = id("/HQ/B1/O1");
        int next = TestClock.today().getYear() + 1;
        Problems.expect(state(id, next, Map.of("staff", 3)), 422, "invalid-data")
                .violationAt("/year");
        Problems.expect(state(id, 2009, Map.of("staff", 3)), 409, "unit-not-open-at-year-end");
        Problems.expect(state(id, 2023, Map.of()), 422, "invalid-data").violationAt("/customers");
        Problems.expect(state(id, 2023, Map.of("staff", -1)), 422, "invalid-data")
                .violationAt("/staff");
    }

    @Test
    void aNewNameOfADayOnWhichItIsNotOpenOrWithoutTheVersionThatWasRead() {
        String id = id("/HQ/B1/O1");
        Map<String, Object> change =
                new HashMap<>(Map.of("since", "2010-04-30", "name", "新名", "region", "URBAN", "kind", "OUTLET"));
        Problems.expect(register.put("admin", "/HQ", id, change), 422, "invalid-data")
                .violationAt("/since");
        change.put("ground", "批复");
        Problems.expect(register.admin().body(change).put(UNITS + "/" + id), 428, "version-required");
        Problems.expect(
                register.admin().header("If-Match", "\"7\"").body(change).put(UNITS + "/" + id), 412, "stale-version");
    }

    private void refused(Map<String, ?> entry, int status, String code, String pointer) {
        Problems.expect(register.admin().body(entry).post(UNITS), status, code)
                .violationAt(pointer)
                .inChinese();
    }

    private void moved(String path, String to, String on, int status, String code, String pointer) {
        Problems.expect(register.act(id(path), "move", Map.of("to", to, "on", on)), status, code)
                .violationAt(pointer);
    }

    private Response state(String id, int year, Map<String, ?> numbers) {
        return register.put("reporting-officer", "/HQ", id + "/years/" + year, numbers);
    }

    private String id(String path) {
        return register.id(path, DAY);
    }
}
