package org.xiaobao.reporting.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.reporting.unit.UnitClient.UNITS;
import static org.xiaobao.reporting.unit.UnitClient.entry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/** The acts of a register, and what the figures make of it. */
@QuarkusTest
@WithTestResource(Backbone.class)
class UnitsIT {

    private final Wire wire = Wire.fresh();
    private final UnitClient register = new UnitClient(wire.institution());

    @Inject
    Units units;

    @BeforeEach
    void registerSome() {
        register.tree();
    }

    @Test
    void theTreeOfADayHasThoseAboveBeforeThoseBelow() {
        assertThat(register.paths("2024-06-30")).containsExactly("/HQ", "/HQ/B1", "/HQ/B1/O1", "/HQ/B2");
        assertThat(register.paths("2005-01-01")).containsExactly("/HQ", "/HQ/B1", "/HQ/B2");
        JsonPath outlet = JsonPath.from(
                register.admin().get(UNITS + "?on=2024-06-30&below=/HQ/B1/O1").asString());
        assertThat(outlet.<Object>get("items[0].parent")).isEqualTo("/HQ/B1");
        assertThat(outlet.<Object>get("items[0].name")).isEqualTo("茶乡分社");
        assertThat(outlet.<Object>get("items[0].region")).isEqualTo("TOWNSHIP");
        assertThat(outlet.<Object>get("items[0].kind")).isEqualTo("OUTLET");
    }

    @Test
    void aUnitThatIsRegisteredIsAFactWithItsWholeStateAndItsGroundStaysInTheJournal() {
        Response made = register.admin()
                .body(entry("/HQ/B2/O2", "溪口分社", "OUTLET", "2012-03-01"))
                .post(UNITS);
        made.then().statusCode(201);
        UUID id = UUID.fromString(made.path("id"));

        assertThat(made.header("Location")).endsWith(UNITS + "/" + id);
        try (EventProbe topic = EventProbe.on("reporting.events.v1")) {
            ReceivedEvent event = topic.awaitFor(id, 1).get(0);
            assertThat(event.type()).isEqualTo("xiaobao.reporting.unit.opened.v1");
            assertThat(event.data().at("/state/unit").asText()).isEqualTo("/HQ/B2/O2");
            assertThat(event.data().at("/state/names/0/name").asText()).isEqualTo("溪口分社");
            assertThat(event.data().toString()).doesNotContain("金融许可证");
        }
        List<Map<String, ?>> journal =
                register.admin().get(UNITS + "/" + id + "/journal").jsonPath().getList("");
        assertThat(journal).hasSize(1);
        assertThat(journal.get(0).get("reason")).isEqualTo("金融许可证");
    }

    @Test
    void theSameAgainChangesNothing() {
        register.tree();
        Response again = register.admin()
                .body(entry("/HQ/B2", "城西信用社", "BRANCH", "2005-01-01"))
                .post(UNITS);

        again.then().statusCode(200);
        assertThat(again.<String>path("id")).isEqualTo(register.id("/HQ/B2", "2024-01-01"));
        assertThat(register.paths("2024-06-30")).hasSize(4);
    }

    @Test
    void aDryRunRegistersNothingAndARowAtFaultTakesTheOthersWithIt() {
        Map<String, Object> right = entry("/HQ/B3", "城北信用社", "BRANCH", "2015-01-01");
        Map<String, Object> orphan = entry("/HQ/B9/O9", "无上级分社", "OUTLET", "2015-01-01");

        Response dry = register.imported(true, right, entry("/HQ/B2", "城西信用社", "BRANCH", "2005-01-01"));
        assertThat(dry.<Integer>path("registered")).isEqualTo(1);
        assertThat(dry.<Integer>path("known")).isEqualTo(1);
        Problems.expect(register.imported(false, right, orphan), 422, "invalid-data")
                .violationAt("/units/1/path");
        assertThat(register.paths("2024-06-30")).doesNotContain("/HQ/B3");
    }

    @Test
    void anOldYearIsPrintedWithItsOldName() {
        wire.send(
                Subject.complaint("12345", "VALID").with("unit", "/HQ/B1/O1"),
                Subject.complaint("12345", "VALID").with("unit", "/HQ/ELSEWHERE"));
        wire.awaitFigure(2024, "complaints.valid", 2);
        String id = register.id("/HQ/B1/O1", "2024-06-30");

        register.put(
                        "admin",
                        "/HQ",
                        id,
                        Map.of("since", "2025-07-01", "name", "茶乡信用社", "region", "URBAN", "kind", "BRANCH"))
                .then()
                .statusCode(200);

        assertThat(labels(2024)).containsEntry("/HQ/B1/O1", "茶乡分社").containsEntry("/HQ/ELSEWHERE", "/HQ/ELSEWHERE");
        assertThat(register.listed("2025-06-30").getList("items.name")).contains("茶乡分社");
        assertThat(register.listed("2025-07-01").getList("items.name")).contains("茶乡信用社");
    }

    @Test
    void whoMovesTakesAllBelowAlongAndOldCasesStayWhereTheyWere() {
        wire.send(Subject.complaint("12345", "VALID").with("unit", "/HQ/B1/O1"));
        wire.awaitFigure(2024, "complaints.valid", 1);
        String id = register.id("/HQ/B1", "2024-06-30");

        Response moved = register.act(id, "move", Map.of("to", "/HQ/B2/B1", "on", "2025-01-01"));

        moved.then().statusCode(200);
        assertThat(moved.<String>path("closedOn")).isEqualTo("2024-12-31");
        assertThat(moved.<String>path("successor")).isEqualTo("/HQ/B2/B1");
        assertThat(register.paths("2024-12-31")).containsExactly("/HQ", "/HQ/B1", "/HQ/B1/O1", "/HQ/B2");
        assertThat(register.paths("2025-01-01")).containsExactly("/HQ", "/HQ/B2", "/HQ/B2/B1", "/HQ/B2/B1/O1");
        assertThat(labels(2024)).containsEntry("/HQ/B1/O1", "茶乡分社");
        assertThat(wire.metrics(2024, "?unit=/HQ/B1").getInt("complaints.gross"))
                .isEqualTo(1);
        assertThat(wire.metrics(2025, "?unit=/HQ/B2/B1").getInt("complaints.gross"))
                .as("a unit in the register is known before anything stands on it")
                .isZero();
        UUID below = UUID.fromString(register.id("/HQ/B2/B1/O1", "2025-01-01"));
        try (EventProbe topic = EventProbe.on("reporting.events.v1")) {
            assertThat(topic.awaitFor(UUID.fromString(id), 2)
                            .get(1)
                            .data()
                            .path("because")
                            .asText())
                    .isEqualTo("MOVE");
            assertThat(topic.awaitFor(below, 1)
                            .get(0)
                            .data()
                            .at("/state/predecessor")
                            .asText())
                    .isEqualTo("/HQ/B1/O1");
        }
    }

    @Test
    void whoMergesOrClosesIsFollowedByAnother() {
        String outlet = register.id("/HQ/B1/O1", "2024-06-30");
        String branch = register.id("/HQ/B1", "2024-06-30");

        register.act(outlet, "merge", Map.of("into", "/HQ/B1", "on", "2024-07-01"))
                .then()
                .statusCode(200);
        register.act(branch, "closure", Map.of("on", "2024-12-31", "successor", "/HQ/B2"))
                .then()
                .statusCode(200);

        assertThat(register.paths("2024-06-30")).contains("/HQ/B1/O1");
        assertThat(register.paths("2024-07-01")).containsExactly("/HQ", "/HQ/B1", "/HQ/B2");
        assertThat(register.paths("2025-01-01")).containsExactly("/HQ", "/HQ/B2");
        register.admin()
                .body(entry("/HQ/B1", "新城东信用社", "BRANCH", "2025-03-01"))
                .post(UNITS)
                .then()
                .statusCode(201);
        assertThat(units.names(wire.institution(), LocalDate.parse("2024-12-31")))
                .containsEntry("/HQ/B1", "城东信用社");
        assertThat(units.names(wire.institution(), LocalDate.parse("2025-12-31")))
                .containsEntry("/HQ/B1", "新城东信用社");
    }

    @Test
    void aLastDayToComeIsTakenBackAndOneThatIsPastIsNot() {
        String outlet = register.id("/HQ/B1/O1", "2024-06-30");
        String next = TestClock.today().plusMonths(1).toString();
        register.act(outlet, "closure", Map.of("on", next)).then().statusCode(200);
        Response again = register.act(outlet, "reopening", Map.of());

        again.then().statusCode(200);
        assertThat(again.<String>path("closedOn")).isNull();
        Problems.expect(register.act(outlet, "reopening", Map.of()), 409, "unit-not-closed");
        register.act(outlet, "closure", Map.of("on", "2024-12-31")).then().statusCode(200);
        Problems.expect(register.act(outlet, "reopening", Map.of()), 409, "unit-ended");
        String branch = register.id("/HQ/B2", "2024-06-30");
        register.act(branch, "move", Map.of("to", "/HQ/B3", "on", next)).then().statusCode(200);
        Problems.expect(register.act(branch, "reopening", Map.of()), 409, "unit-moved");
    }

    @Test
    void anOutletSeesItselfAndNoOtherInstitutionSeesAnything() {
        String outlet = register.id("/HQ/B1/O1", "2024-06-30");
        var own = register.as("auditor", "/HQ/B1/O1").get(UNITS + "?on=2024-06-30");

        assertThat(own.jsonPath().getList("items.path")).isEqualTo(List.of("/HQ/B1/O1"));
        register.as("auditor", "/HQ/B1/O1").get(UNITS + "?below=/HQ/B2").then().statusCode(404);
        UnitClient stranger = new UnitClient(Wire.fresh().institution());
        stranger.admin().get(UNITS + "/" + outlet).then().statusCode(404);
        stranger.act(outlet, "closure", Map.of("on", "2024-12-31")).then().statusCode(404);
        stranger.act(outlet, "move", Map.of("on", "2024-12-31", "to", "/HQ"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatAUnitStatesStandsForAllBelowItAndNobodyIsCountedTwice() {
        state("/HQ/B1/O1", Map.of("customers", 3000, "staff", 6));
        state("/HQ/B2", Map.of("customers", 5000));
        UnitNumbers sum = numbers("/HQ");
        assertThat(sum.customers()).isEqualTo(new UnitNumbers.Counted(8000, 0));
        assertThat(sum.outlets()).isEqualTo(new UnitNumbers.Counted(3, 0));
        assertThat(sum.staff()).as("B2 has stated no staff").isEqualTo(new UnitNumbers.Counted(6, 1));

        state("/HQ", Map.of("customers", 9000, "outlets", 4));
        assertThat(numbers("/HQ").customers()).isEqualTo(new UnitNumbers.Counted(9000, 0));
        assertThat(numbers("/HQ").outlets()).isEqualTo(new UnitNumbers.Counted(4, 0));
        assertThat(numbers("/HQ/B1").customers()).isEqualTo(new UnitNumbers.Counted(3000, 0));
        assertThat(numbers("/HQ/B1/O1").staff()).isEqualTo(new UnitNumbers.Counted(6, 0));
        assertThat(units.numbers(new Scope(wire.institution(), "/HQ"), 2023).customers())
                .isNull();

        state("/HQ/B2", Map.of("customers", 5001));
        assertThat(numbers("/HQ/B2").customers().value()).as("stated anew").isEqualTo(5001);
    }

    private void state(String path, Map<String, ?> numbers) {
        String id = register.id(path, "2024-12-31");
        register.put("reporting-officer", path, id + "/years/2024", numbers)
                .then()
                .statusCode(200);
    }

    private UnitNumbers numbers(String path) {
        return units.numbers(new Scope(wire.institution(), path), 2024);
    }

    private Map<String, String> labels(int year) {
        JsonPath metrics = wire.metrics(year);
        List<String> codes = metrics.getList("complaints.byUnit.code");
        List<String> labels = metrics.getList("complaints.byUnit.label");
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            named.put(codes.get(i), labels.get(i));
        }
        return named;
    }
}
