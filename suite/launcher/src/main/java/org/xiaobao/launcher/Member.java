package org.xiaobao.launcher;

/** One part of the running suite. Starting again after an end, wanted or not, keeps its data and its address. */
interface Member {

    String name();

    String address();

    /** Brings it to life; may return before it is ready. */
    void start();

    /** Returns when it answers; a {@link Failure} says why it does not. What answers once it is started waits for nothing. */
    default void awaitReady() {}

    boolean alive();

    void stop();
}
