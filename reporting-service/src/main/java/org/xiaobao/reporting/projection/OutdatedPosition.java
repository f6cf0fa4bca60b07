package org.xiaobao.reporting.projection;

/** The reader's idea of generation or position is old: nothing was changed, it must seek anew. */
class OutdatedPosition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedPosition(String what) {
        super(what);
    }
}
