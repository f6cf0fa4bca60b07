package org.xiaobao.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.Api.*;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Plans;

/**
 * How PostgreSQL does what registering, acting, listing and looking ask of it when there is much. Twenty thousand complaints are enough
 * for it to prefer an index; {@code -Dplans.rows=1000000} asks it among a million.
 */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = @ResourceArg(name = "database", value = "plans"),
        restrictToAnnotatedClass = true)
class PlansIT {

    private static final long ROWS = Long.getLong("plans.rows", 20_000);

    /** The driver prepares at the third time, PostgreSQL thinks of keeping a plan at the sixth after that. */
    private static final int TIMES = 20;

    /** Walking them would take the longer the more a bank has. */
    private static final Set<String> LARGE = Set.of("complaint", "deadline", "journal", "complaint_search");

    /** The relay reads and deletes one batch at a time: how it does that well depends on how many wait. */
    private static final String OF_THE_RELAY = "outbox o";

    @Inject
    AgroalDataSource pool;

    @Test
    void whatIsAskedOfManyComplaintsWalksNoTableAndWhatIsWrittenIsPlannedOnce() throws SQLException {
        fill();
        Plans plans = new Plans(pool);
        Map<String, Long> before = plans.walks();
        for (int i = 0; i < TIMES; i++) {
            actOn(registered());
        }
        assertThat(plans.madeEachTime()).allMatch(statement -> statement.contains(OF_THE_RELAY));
        for (int i = 0; i < TIMES; i++) {
            lists().forEach(list -> list.then().statusCode(200));
        }
        assertThat(plans.walks()).satisfies(after -> assertThat(LARGE)
                .allSatisfy(table -> assertThat(after.get(table)).as(table).isEqualTo(before.get(table))));
    }

    private static void actOn(String id) {
        act(id, "acceptance", Map.of("at", "2024-03-04T15:00:00+08:00")).then().statusCode(200);
        act(id, "assignment", Map.of("unit", "/HQ/OUTLET-5", "handler", "handler-5"))
                .then()
                .statusCode(200);
        act(id, "decision", decision()).then().statusCode(200);
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T09:00:00+08:00", "text", "已告知"))
                .then()
                .statusCode(200);
        act(id, "source-reply", Map.of("at", "2024-03-07T10:00:00+08:00", "reference", "华信联复〔2024〕7号"))
                .then()
                .statusCode(200);
        act(id, "closure", Map.of("at", "2024-03-08T09:00:00+08:00")).then().statusCode(200);
        act(id, "callback", Map.of("answered", true, "satisfaction", "NEUTRAL"))
                .then()
                .statusCode(200);
    }

    private static Stream<Response> lists() {
        String id = registered();
        return Stream.of(
                read(id),
                as("auditor").get(COMPLAINTS + "/" + id + "/journal"),
                officer().get(COMPLAINTS),
                officer().queryParam("unit", "/HQ/OUTLET-7").get(COMPLAINTS),
                officer().queryParam("status", "CLOSED").get(COMPLAINTS),
                officer().queryParam("source", "12345").get(COMPLAINTS),
                officer().queryParam("sourceReference", "N-17").get(COMPLAINTS),
                officer().queryParam("q", "存单").get(COMPLAINTS),
                officer().get("/api/v1/deadline-board"),
                officer().queryParam("unit", "/HQ/OUTLET-7").get("/api/v1/deadline-board"));
    }

    /** One complaint, one that is closed, and as many like them as are wanted, of three hundred units in three years. */
    private static void fill() throws SQLException {
        registered();
        actOn(registered());
        String own = """
                'id', gen_random_uuid(), 'number', 'N' || first.status || n, 'source_reference', 'N-' || first.status || n,
                'unit', '/HQ/OUTLET-' || n % 300, 'received_at', timestamptz '2024-01-01' + n % 26000 * interval '1 hour',
                'complainant_phone_index', '\\x' || md5(n::text), 'complainant_id_index', '\\x' || md5('i' || n)
                """;
        String each = " join complaint t on t.id = first.%s join complaint c on c.status = t.status and c.id <> t.id";
        try (Connection owner = DriverManager.getConnection(
                        Backbone.postgres().jdbcUrl("plans"),
                        "plans_owner",
                        Backbone.postgres().password());
                Statement statement = owner.createStatement()) {
            for (String sql : List.of(
                    like(
                            "complaint",
                            own,
                            "cross join generate_series(1, " + ROWS / 10 + ") n",
                            "where first.status = 'RECEIVED'"),
                    like(
                            "complaint",
                            own,
                            "cross join generate_series(1, " + ROWS + ") n",
                            "where first.status = 'CLOSED'"),
                    like(
                            "deadline",
                            "'complaint_id', c.id, 'number', c.number, 'unit', c.unit, 'due_on', c.received_at::date + 15",
                            each.formatted("complaint_id"),
                            ""),
                    like("complaint_search", "'complaint_id', c.id", each.formatted("complaint_id"), ""),
                    like(
                            "journal",
                            "'event_id', gen_random_uuid(), 'aggregate_id', c.id",
                            each.formatted("aggregate_id"),
                            ""),
                    "analyze complaint, deadline, complaint_search, journal")) {
                statement.execute(sql);
            }
        }
    }

    /** Rows as there is one already, whatever its columns, but for what is said as JSON. */
    private static String like(String table, String different, String among, String which) {
        return """
                insert into %1$s select made.* from %1$s first %3$s
                cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(first) || jsonb_build_object(%2$s)) made
                %4$s
                """.formatted(table, different, among, which);
    }
}
