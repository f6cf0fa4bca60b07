package org.xiaobao.platform.inbox;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import javax.sql.DataSource;
import org.xiaobao.platform.sql.Sql;

/** An inbox outside a container, for consumers that a test plays itself. */
public final class InboxFixture {

    private InboxFixture() {}

    public static Inbox on(DataSource database) {
        return new Inbox(new Sql(database, new TransactionSynchronizationRegistryImple()));
    }
}
