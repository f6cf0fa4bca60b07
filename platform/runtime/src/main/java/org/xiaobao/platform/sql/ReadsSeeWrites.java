package org.xiaobao.platform.sql;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Before Hibernate reads, what a transaction has left for later is written, so that nobody finds it missing. */
@Singleton
@PersistenceUnitExtension
class ReadsSeeWrites implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient Sql sql;

    ReadsSeeWrites(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String inspect(String statement) {
        if (!isWrite(statement)) {
            sql.sendWaiting();
        }
        return statement;
    }

    private static boolean isWrite(String statement) {
        return statement.startsWith("insert ") || statement.startsWith("update ") || statement.startsWith("delete ");
    }
}
