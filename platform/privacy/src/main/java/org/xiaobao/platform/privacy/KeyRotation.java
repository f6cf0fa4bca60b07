package org.xiaobao.platform.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Rotates the keys while everything goes on: what is written from now on is under the new keys, what was written before stays
 * readable and findable, and every replica helps to encrypt and index it again in the background.
 */
@ApplicationScoped
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    /** What a replica that had not yet seen the new keys wrote with the earlier ones is committed by then. */
    private static final Duration ALL_HAVE_SEEN = Duration.ofSeconds(30);

    /** @param remaining rows under an earlier key, by table; a table without any is there with 0 */
    public record Progress(
            String fieldKey, String indexKey, int earlierFieldKeys, int earlierIndexKeys, Map<String, Long> remaining) {

        public boolean complete() {
            return remaining.values().stream().allMatch(rows -> rows == 0);
        }
    }

    /** New keys are there. */
    record Rotated() {}

    private final TinkPrivacy privacy;
    private final Reencryption reencryption;
    private final Event<Rotated> rotations;
    private final Clock clock;
    private volatile String seen;
    private volatile Instant seenAt;
    private volatile String settled;

    KeyRotation(TinkPrivacy privacy, Reencryption reencryption, Event<Rotated> rotations, Clock clock) {
        this.privacy = privacy;
        this.reencryption = reencryption;
        this.rotations = rotations;
        this.clock = clock;
    }

    public Progress progress() {
        KeyRing keys = privacy.keys();
        return new Progress(
                keys.fields().name(),
                keys.index().name(),
                keys.fields().earlier().size(),
                keys.index().earlier().size(),
                reencryption.remaining());
    }

    /**
     * Makes new primary keys. The caller lets only one do so at a time.
     *
     * @throws UncheckedIOException when the keyset file may not be replaced: then whoever owns it replaces it
     */
    public void rotate() {
        try {
            privacy.addPrimaries();
            rotations.fireAsync(new Rotated());
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("new keys could not be made", broken);
        }
    }

    /** Looks at the tables only while a rotation is not known to be complete. */
    @Scheduled(every = "${xiaobao.privacy.rotation-scan:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        String now = privacy.keys().name();
        if (!now.equals(seen)) {
            seen = now;
            seenAt = clock.instant();
        }
        if (now.equals(settled)) {
            return;
        }
        boolean allHaveSeen = !clock.instant().isBefore(seenAt.plus(ALL_HAVE_SEEN));
        reencryption.pass();
        if (allHaveSeen && progress().complete()) {
            settled = now;
            LOG.infof("Everything is encrypted and indexed with the keys %s", now);
        }
    }

    void afterRotation(@ObservesAsync Rotated rotated) {
        work();
    }
}
