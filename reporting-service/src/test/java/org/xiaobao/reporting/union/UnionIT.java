package org.xiaobao.reporting.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.union.UnionViews.MemberView;
import org.xiaobao.reporting.union.UnionViews.PublicationView;
import org.xiaobao.reporting.union.UnionViews.UnionFigureView;
import org.xiaobao.reporting.union.UnionViews.UnionFiguresView;

/** A provincial union over its members. */
@QuarkusTest
@WithTestResource(Backbone.class)
class UnionIT {

    @Inject
    UnionMemberships memberships;

    @Inject
    Database database;

    @Inject
    Totals totals;

    @Inject
    Namings namings;

    private final Wire union = Wire.fresh();
    private final List<Wire> banks = new ArrayList<>(List.of(Wire.fresh(), Wire.fresh(), Wire.fresh()));
    private final LocalDate tomorrow = TestClock.today().plusDays(1);

    @Test
    void theUnionSeesItsMembersFiguresSideBySideFromTheDayTheySaidSo() {
        int[] complaints = {7, 2, 2};
        for (int bank = 0; bank < banks.size(); bank++) {
            for (int i = 0; i < complaints[bank]; i++) {
                banks.get(bank).send(on(tomorrow));
            }
            join(banks.get(bank));
        }
        Wire stranger = Wire.fresh();
        stranger.send(on(tomorrow));
        for (int bank = 0; bank < banks.size(); bank++) {
            banks.get(bank).awaitFigure(tomorrow.getYear(), "complaints.valid", complaints[bank]);
        }
        Problems.expect(get(union, "/api/v1/union-figures?year=2024"), 404, "not-found");

        UnionDesk desk = new UnionDesk(
                memberships,
                database,
                totals,
                namings,
                Clock.fixed(Zones.startOf(tomorrow).plusSeconds(1), Zones.INSTITUTION));
        Period days = Period.between(tomorrow, tomorrow);
        UnionFiguresView figures = desk.figures(
                union.institution(),
                days,
                Definitions.named(List.of("complaints.valid", "complaints.validShare"), "/figure"));

        assertThat(figures.members())
                .containsExactlyInAnyOrderElementsOf(
                        banks.stream().map(Wire::institution).toList());
        UnionFigureView valid = figures.items().get(0);
        assertThat(valid.value()).isEqualTo("11");
        assertThat(valid.median()).isEqualTo("2");
        assertThat(valid.members()).extracting(MemberView::rank).containsExactlyInAnyOrder(1, 2, 2);
        assertThat(figures.items().get(1).value()).isEqualTo("100.00");

        PublicationView published = desk.publication(union.institution(), days, Figure.COMPLAINTS_VALID, "member", 5);
        assertThat(published.items()).isEmpty();
        assertThat(published.rest())
                .as("two small ones and the one that would give them away")
                .isEqualTo(11);
        assertThat(published.joined()).isEqualTo(3);
        assertThat(desk.publication(union.institution(), days, Figure.COMPLAINTS_VALID, "reason", 5)
                        .items())
                .extracting(UnionViews.PublishedRow::label)
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void whatSomebodyWroteIsNotPublished() {
        UnionDesk desk = new UnionDesk(
                memberships,
                database,
                totals,
                namings,
                Clock.fixed(Zones.startOf(tomorrow).plusSeconds(1), Zones.INSTITUTION));
        banks.get(0).send(on(tomorrow).with("product", "张三的贷款"));
        join(banks.get(0));
        banks.get(0).awaitFigure(tomorrow.getYear(), "complaints.valid", 1);

        for (String written : List.of("product", "group")) {
            assertThatThrownBy(() -> desk.publication(
                            union.institution(),
                            Period.between(tomorrow, tomorrow),
                            Figure.COMPLAINTS_VALID,
                            written,
                            5))
                    .isInstanceOf(DomainProblem.class);
        }
    }

    @Test
    void aUnionSeesNoCaseAndNoBankSeesTheUnions() {
        Problems.expect(get(union, "/api/v1/metrics/2024"), 403, "forbidden");
        Problems.expect(get(union, "/api/v1/metrics/2024/cases?figure=complaints.valid"), 403, "forbidden");
        Problems.expect(banks.get(0).get("/api/v1/union-figures?year=2024", "reporting-officer"), 403, "forbidden");
    }

    @Test
    void onlyTheMemberItselfSaysWhereItBelongs() {
        Wire bank = banks.get(0);
        Response joined = join(bank);
        String row = joined.jsonPath().getString("id");

        Problems.expect(adopt(bank, bank.institution(), tomorrow), 422, "invalid-data")
                .violationAt("/union");
        Problems.expect(adopt(bank, union.institution(), tomorrow.minusDays(1)), 422, "invalid-data")
                .violationAt("/effectiveFrom");
        assertThat(bank.get("/api/v1/union-memberships", "admin").jsonPath().getList("items.union"))
                .isEqualTo(List.of(union.institution()));
        Problems.expect(banks.get(1).get("/api/v1/union-memberships/" + row, "admin"), 404, "not-found");
        Problems.expect(
                post(banks.get(1), "/api/v1/union-memberships/" + row + "/withdrawal", "{\"reason\": \"误登记\"}"),
                404,
                "not-found");
        assertThat(post(bank, "/api/v1/union-memberships/" + row + "/withdrawal", "{\"reason\": \"误登记\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(bank.get("/api/v1/union-memberships", "admin").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void whatCannotBePublishedIsRefused() {
        String path = "/api/v1/union-figures/publication?year=2024&figure=";
        Problems.expect(get(union, path + "training.personTimes"), 422, "invalid-data")
                .violationAt("/figure");
        Problems.expect(get(union, path + "complaints.closingRate"), 422, "invalid-data")
                .violationAt("/figure");
        Problems.expect(get(union, path + "nothing"), 422, "invalid-data").violationAt("/figure");
    }

    private Response join(Wire bank) {
        Response joined = adopt(bank, union.institution(), tomorrow);
        assertThat(joined.statusCode()).as(joined.asString()).isEqualTo(201);
        return joined;
    }

    private static Response adopt(Wire bank, String union, LocalDate from) {
        return post(bank, "/api/v1/union-memberships", """
                {"union": "%s", "effectiveFrom": "%s", "ground": "省联社章程"}
                """.formatted(union, from));
    }

    private static Response post(Wire bank, String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(bank.token("admin"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static Response get(Wire union, String path) {
        return union.get(path, "union-reporter");
    }

    private static Subject on(LocalDate day) {
        return Subject.complaint("12345", "VALID").with("receivedAt", day + "T01:00:00Z");
    }
}
