package org.xiaobao.platform.files.spool;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Sweeps what may still have a name: a spool of a release that kept names, or of a process that ended between opening and
 * unnaming its file. Younger ones are let be, for another process of this machine may be at work on them.
 */
@ApplicationScoped
class Leftovers {

    private static final Logger LOG = Logger.getLogger(Leftovers.class);
    private static final Duration NOBODY_WORKS_SO_LONG = Duration.ofDays(1);

    private final Clock clock;

    Leftovers(Clock clock) {
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent started) {
        int swept = sweep(Path.of(System.getProperty("java.io.tmpdir")), clock.instant());
        if (swept > 0) {
            LOG.infof("Swept %d spools an earlier process had left", swept);
        }
    }

    static int sweep(Path folder, Instant now) {
        int swept = 0;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Spool.PREFIX + "*" + Spool.SUFFIX)) {
            for (Path file : found) {
                swept += sweepFile(file, now.minus(NOBODY_WORKS_SO_LONG));
            }
        } catch (IOException unreadable) {
            LOG.warnf("Leftover spools could not be looked for: %s", unreadable.getMessage());
        }
        return swept;
    }

    private static int sweepFile(Path file, Instant before) {
        try {
            boolean left = Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
            return left && Files.deleteIfExists(file) ? 1 : 0;
        } catch (IOException anothers) {
            return 0; // of another user, or swept by a neighbour in the meantime
        }
    }
}
