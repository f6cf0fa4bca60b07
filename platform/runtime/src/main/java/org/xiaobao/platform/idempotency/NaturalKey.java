package org.xiaobao.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one sender at a time look for a business key and, when it is new, use it: whoever asks for the same key waits until the
 * first one's transaction has ended and then finds what it did. So the same thing sent ten times in parallel is there once.
 */
@ApplicationScoped
public class NaturalKey {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final DataSource database;

    NaturalKey(DataSource database) {
        this.database = database;
    }

    /** Held until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String kind, String institution, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, kind + '\n' + institution + '\n' + key);
            lock.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the key could not be locked", failed);
        }
    }
}
