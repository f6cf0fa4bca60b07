package org.xiaobao.reporting.projection.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain SQL in one transaction: the caller's where there is one, else its own, rolled back by any exception. */
@ApplicationScoped
public class Database {

    /** Statements on the transaction's connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.on(connection);
            } catch (SQLException | StackOverflowError | OutOfMemoryError e) { // an Error must roll back as well
                throw new IllegalStateException(e);
            }
        });
    }
}
