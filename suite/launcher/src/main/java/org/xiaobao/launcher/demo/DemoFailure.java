package org.xiaobao.launcher.demo;

/** Why the demo cannot go on, in words for the person at the terminal. */
final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoFailure(String message) {
        super(message);
    }
}
