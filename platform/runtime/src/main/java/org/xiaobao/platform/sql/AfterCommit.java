package org.xiaobao.platform.sql;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** What is done once a transaction has committed, and never when it has not. */
public record AfterCommit(Runnable then) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // everything is written already
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            then.run();
        }
    }
}
