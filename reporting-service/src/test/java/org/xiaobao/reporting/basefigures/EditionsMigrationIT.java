package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;

/** What one officer had signed alone, before two persons were asked for. */
@QuarkusTest
@WithTestResource(Backbone.class)
class EditionsMigrationIT {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String KNOWN = "018f0000-0000-7000-8000-000000000001";
    private static final String UNKNOWN = "018f0000-0000-7000-8000-000000000002";

    private Connection connection;

    @BeforeEach
    void theTablesOfTheVersionBefore() throws SQLException, IOException {
        Backbone.Database server = Backbone.postgres();
        connection = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", server.password());
        run("create schema before");
        run("set search_path to before");
        run("create table journal (aggregate_id uuid, sequence bigint, actor text, recorded_at timestamptz)");
        run(Files.readString(MIGRATIONS.resolve("V3__base_figures.sql")));
        run("insert into base_figures values ('" + KNOWN
                + "', 3, 'A', 2022, 23, 7545500.10, 8, 2, 1, 1, 4, '年报', '2023-03-31')");
        run("insert into base_figures_source values ('" + KNOWN + "', '12345', 8, 2, 1, 1, 4)");
        run("insert into base_figures values ('" + UNKNOWN
                + "', 0, 'A', 2023, 0, 0, null, null, null, null, null, '年报', null)");
        run("insert into journal values ('" + KNOWN + "', 1, 'first', '2024-01-01 00:00Z'), ('" + KNOWN
                + "', 2, 'last', '2024-02-01 00:00Z')");
        run(Files.readString(MIGRATIONS.resolve("V11__editions_of_base_figures.sql")));
    }

    @AfterEach
    void nothingStays() throws SQLException {
        run("drop schema before cascade");
        connection.close();
    }

    @Test
    void itStaysInForceUnderItsOwnNumberAndSaysThatOnePersonSignedIt() throws SQLException {
        assertThat(texts(
                        "select y.id || ' ' || y.version || ' ' || e.edition || ' ' || e.status || ' ' || e.entered_by || ' '"
                                + " || e.signed_by || ' ' || e.one_person from base_edition e join base_year y on y.id = e.base_year"
                                + " order by y.year"))
                .containsExactly(KNOWN + " 3 1 SIGNED last last true", UNKNOWN + " 0 1 SIGNED unknown unknown true");
        assertThat(texts("select document_date::text from base_edition order by document_date"))
                .containsExactly("2023-03-31", null);
    }

    @Test
    void everyNumberIsKeptUnderTheNameItHasInTheTotals() throws SQLException {
        assertThat(texts("select cell || ' ' || value from base_cell where edition = '" + KNOWN
                        + "' order by cell collate \"C\""))
                .containsExactly(
                        "complaints.gross 8.00",
                        "complaints.gross|source=12345 8.00",
                        "complaints.rejected 1.00",
                        "complaints.rejected|source=12345 1.00",
                        "complaints.repeat 2.00",
                        "complaints.repeat|source=12345 2.00",
                        "complaints.valid 4.00",
                        "complaints.valid|source=12345 4.00",
                        "complaints.withdrawnInTime 1.00",
                        "complaints.withdrawnInTime|source=12345 1.00",
                        "mediations.contractAmount 7545500.10",
                        "mediations.count 23.00");
        assertThat(texts("select cell || ' ' || value from base_cell where edition = '" + UNKNOWN + "' order by cell"))
                .containsExactly("mediations.contractAmount 0.00", "mediations.count 0.00");
    }

    @Test
    void theDatabaseItselfAsksForTwoPersonsAndForOneEditionInForce() {
        assertThatThrownBy(() -> run(edition(2, "'me', now(), 'me', now()"))).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> run(edition(2, "'me', now(), 'you', now()")))
                .hasMessageContaining("exclusion constraint");
    }

    private static String edition(int number, String persons) {
        return "insert into base_edition (id, base_year, edition, status, ground, document_title, entered_by, entered_at,"
                + " signed_by, signed_at) values (gen_random_uuid(), '" + KNOWN + "', " + number
                + ", 'SIGNED', 'x', 'x', "
                + persons + ")";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
