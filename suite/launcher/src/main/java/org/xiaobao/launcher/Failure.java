package org.xiaobao.launcher;

/** Something the user can read and act on; the launcher prints its message, not its stack. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
