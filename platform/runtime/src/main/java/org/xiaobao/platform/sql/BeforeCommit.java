package org.xiaobao.platform.sql;

import jakarta.transaction.Synchronization;

/** What is done at the end of a transaction that is about to commit, and may still refuse to. */
record BeforeCommit(Runnable then) implements Synchronization {

    @Override
    public void beforeCompletion() {
        then.run();
    }

    @Override
    public void afterCompletion(int status) {
        // done already, or not at all
    }
}
