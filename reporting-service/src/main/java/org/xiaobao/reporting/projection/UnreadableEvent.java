package org.xiaobao.reporting.projection;

/** Why a record cannot be counted, in words for operators; the cause, with its class names, is for the log alone. */
class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
