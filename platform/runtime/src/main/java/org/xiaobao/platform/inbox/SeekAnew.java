package org.xiaobao.platform.inbox;

/** The reader's idea of where it is has become old: nothing failed and nothing was changed, it opens and seeks anew. */
public class SeekAnew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SeekAnew(String what) {
        super(what);
    }
}
