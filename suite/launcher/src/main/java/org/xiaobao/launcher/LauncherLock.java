package org.xiaobao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** At most one launcher per home. The system releases the lock however the launcher ends. */
final class LauncherLock {

    private final Home home;
    private FileLock held;

    LauncherLock(Home home) {
        this.home = home;
    }

    /** Takes the lock for the life of this process; false when another launcher has it. */
    boolean take() {
        try {
            FileChannel channel = FileChannel.open(
                    home.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (held != null) {
            pidFile(home).write(ProcessHandle.current(), mark());
        }
        return held != null;
    }

    void release() {
        if (held != null) {
            pidFile(home).forget();
        }
    }

    /** The launcher that runs this home now. */
    static Optional<ProcessHandle> holder(Home home) {
        return pidFile(home).running();
    }

    private static PidFile pidFile(Home home) {
        return new PidFile(home.pid("launcher"));
    }

    /** The script gives this argument to every launcher; see {@code run}. */
    private static String mark() {
        return "-Dxiaobao.project=" + System.getProperty("xiaobao.project");
    }
}
