package org.xiaobao.reporting.projection.store;

import org.xiaobao.platform.inbox.SeekAnew;

/** The reader's idea of generation or position is old: nothing was changed, it must seek anew. */
public class OutdatedPosition extends SeekAnew {

    private static final long serialVersionUID = 1L;

    public OutdatedPosition(String what) {
        super(what);
    }
}
