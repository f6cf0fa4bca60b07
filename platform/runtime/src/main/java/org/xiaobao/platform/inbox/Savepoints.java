package org.xiaobao.platform.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Applies records within the caller's transaction so that one which fails takes nothing with it but itself: all at once
 * while all goes well, else half by half, in order, down to the single record, each try in a savepoint of its own.
 */
public final class Savepoints {

    /** The effect of some records; must leave nothing outside the database when it throws. */
    @FunctionalInterface
    public interface Work<T> {
        void on(List<T> records) throws SQLException;
    }

    /** What becomes of a record that cannot be applied. */
    @FunctionalInterface
    public interface Refusal<T> {
        void of(T refused, Throwable failure) throws SQLException;
    }

    private Savepoints() {}

    /** @throws SQLException whatever is no record's own fault: the whole transaction is to be tried again */
    public static <T> void apply(Connection connection, List<T> records, Work<T> work, Refusal<T> refusal)
            throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        execute(connection, "savepoint one_try");
        try {
            work.on(records);
            execute(connection, "release savepoint one_try");
        } catch (Throwable failure) {
            if (!mayBeOfOne(records, failure)) {
                throw failure;
            }
            execute(connection, "rollback to savepoint one_try");
            execute(connection, "release savepoint one_try");
            if (records.size() == 1) {
                refusal.of(records.get(0), failure);
                return;
            }
            int middle = records.size() / 2;
            apply(connection, records.subList(0, middle), work, refusal);
            apply(connection, records.subList(middle, records.size()), work, refusal);
        }
    }

    /** Too little memory for many may be enough for each. */
    private static <T> boolean mayBeOfOne(List<T> records, Throwable failure) {
        return RecordFault.isBehind(failure) || (records.size() > 1 && RecordFault.isShortOfMemory(failure));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
