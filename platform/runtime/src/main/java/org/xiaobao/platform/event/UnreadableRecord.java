package org.xiaobao.platform.event;

/** Why a record is refused, in words for operators; the cause, which may quote the record, is for nobody's log. */
public class UnreadableRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableRecord(String why, Throwable cause) {
        super(why, cause);
    }

    public UnreadableRecord(String why) {
        super(why);
    }
}
