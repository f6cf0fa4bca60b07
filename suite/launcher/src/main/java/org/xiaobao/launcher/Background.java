package org.xiaobao.launcher;

/** Work beside the main thread that must not keep the launcher alive. */
final class Background {

    private Background() {}

    static void run(Runnable work) {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.start();
    }
}
