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
 * The plans of whatever registering, acting, listing and looking ask of a large database. Twenty thousand complaints are enough for
 * PostgreSQL to prefer an index; {@code -Pplans} asks it of a million.
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

    private static final Set<String> LARGE = Set.of("complaint", "deadline", "journal", "complaint_search");

    @Inject
    AgroalDataSource pool;

    @Test
    void noStatementOfTheHotPathsWalksALargeTableOrIsPlannedEachTime() throws SQLException {
        fill();
        for (int i = 0; i < TIMES; i++) {
            String id = registered();
            actOn(id);
            read(id).then().statusCode(200);
            as("auditor").get(COMPLAINTS + "/" + id + "/journal").then().statusCode(200);
            lists().forEach(list -> list.then().statusCode(200));
        }
        try (Connection explaining = owner("?preferQueryMode=simple")) {
            assertThat(new Plans(pool, explaining, LARGE).faults()).isEmpty();
        }
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
        return Stream.of(
                officer().get(COMPLAINTS),
                officer().queryParam("unit", "/HQ/OUTLET-7").get(COMPLAINTS),
                officer().queryParam("status", "CLOSED").get(COMPLAINTS),
                officer().queryParam("source", "12345").get(COMPLAINTS),
                officer().queryParam("sourceReference", "N-17").get(COMPLAINTS),
                officer().queryParam("q", "利息").get(COMPLAINTS),
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
        try (Connection owner = owner("");
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

    private static Connection owner(String options) throws SQLException {
        return DriverManager.getConnection(
                Backbone.postgres().jdbcUrl("plans") + options,
                "plans_owner",
                Backbone.postgres().password());
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
