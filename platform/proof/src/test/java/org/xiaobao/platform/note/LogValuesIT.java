package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row the database refuses stands neither in the driver's exception nor in the log. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class LogValuesIT {

    private static final String VALUE = "慕容晚棠溪18905961472";

    @Inject
    AgroalDataSource database;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler tap = new Tap();

    /** Behind the console, whose filter has seen the entry by then. */
    private final class Tap extends Handler {

        @Override
        public void publish(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(entry.getMessage());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(tap);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(tap);
    }

    @Test
    void aRefusedBatchDoesNotQuoteItsRows() {
        assertRefusedInSilence(database::getConnection);
    }

    /** As Flyway makes its own: the pool's settings are not known to it. */
    @Test
    void aConnectionMadeByHandDoesNotQuoteThemEither() {
        assertRefusedInSilence(Db::asService);
    }

    @Test
    void theServersOwnLogQuotesNoRow() throws IOException {
        assertThatThrownBy(() -> run("insert into t values ('" + VALUE + "', -1)"))
                .isNotNull();
        Path log = Path.of(
                "target", "backbone", Long.toString(ProcessHandle.current().pid()), "postgres.log");

        assertThat(Files.readString(log)).contains("t_n_check").doesNotContain("DETAIL", "Failing row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values ('" + VALUE + "', 1), ('" + VALUE + "', 1)",
                "insert into t values ('" + VALUE + "', null)",
                "insert into t values ('" + VALUE + "', -1)",
                "insert into t values ('" + VALUE + "', 99999)",
                "insert into t values ('x', '" + VALUE + "')",
                "select '" + VALUE + "'::date",
            })
    void aRefusedRowIsLoggedWithoutItsValues(String statement) {
        assertThatThrownBy(() -> run(statement)).satisfies(failed -> {
            org.jboss.logging.Logger.getLogger(LogValuesIT.class).error("It failed", failed);
            assertThat(logged).last().asString().contains("It failed", "PSQLException", "SQL state");
            assertThat(logged).last().asString().doesNotContain(VALUE, "18905961472", "慕容晚");
        });
    }

    @Test
    void aBugIsLoggedWithoutWhatItQuotes() {
        NoteClient.admin().get("/notes/defect");

        assertThat(logged).anySatisfy(entry -> assertThat(entry).contains("IllegalStateException", "NoteResource"));
    }

    private static void assertRefusedInSilence(Callable<Connection> connections) {
        assertThatThrownBy(() -> insertBatch(connections))
                .isInstanceOf(BatchUpdateException.class)
                .hasMessageNotContaining(VALUE);
    }

    private static void insertBatch(Callable<Connection> connections) throws Exception {
        try (Connection connection = connections.call()) {
            table(connection);
            try (PreparedStatement insert = connection.prepareStatement("insert into t values (?, ?)")) {
                for (int row = 0; row < 3; row++) {
                    insert.setString(1, VALUE);
                    insert.setInt(2, 1);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            table(connection);
            statement.execute(sql);
        }
    }

    private static void table(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.t");
            statement.execute("create temporary table t (name text unique, n smallint not null check (n > 0))");
        }
    }
}
