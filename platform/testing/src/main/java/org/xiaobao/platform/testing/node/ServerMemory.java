package org.xiaobao.platform.testing.node;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What the server may keep of its tables: a sixteenth of the memory found, as everything else of the suite lives beside it. */
final class ServerMemory {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST = 128; // PostgreSQL's own default
    private static final long MOST = 2048;

    private ServerMemory() {}

    static String sharedBuffers() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return sharedBuffers(machine.getTotalMemorySize()); // of the container, in one
    }

    static String sharedBuffers(long found) {
        return Math.max(LEAST, Math.min(MOST, found / MEGABYTE / 16)) + "MB";
    }
}
