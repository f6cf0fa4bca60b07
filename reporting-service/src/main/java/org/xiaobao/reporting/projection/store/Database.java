package org.xiaobao.reporting.projection.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.xiaobao.platform.sql.AfterCommit;

/** Plain SQL in one transaction: the caller's where there is one, else its own, rolled back by any exception. */
@ApplicationScoped
public class Database {

    /** Statements on the transaction's connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<Ordered> orders;

    Database(DataSource dataSource, TransactionSynchronizationRegistry transactions, Event<Ordered> orders) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.orders = orders;
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

    /** All that is read within is of one moment; nothing can be written. */
    public <T> T atOneMoment(Supplier<T> reading) {
        return inTransaction(connection -> {
            try (Statement first = connection.createStatement()) {
                first.execute("set transaction isolation level repeatable read, read only");
            }
            return reading.get();
        });
    }

    /** Called within the transaction that orders work: whoever does it here looks when it commits. */
    public void ordered() {
        transactions.registerInterposedSynchronization(new AfterCommit(() -> orders.fireAsync(new Ordered())));
    }
}
