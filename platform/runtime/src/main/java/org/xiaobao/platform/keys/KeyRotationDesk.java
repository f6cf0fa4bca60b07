package org.xiaobao.platform.keys;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.privacy.KeyRotation;
import org.xiaobao.platform.privacy.KeyRotation.Progress;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/** New keys, made by one at a time and journalled; the work that follows goes on in the background. */
@ApplicationScoped
public class KeyRotationDesk {

    private final KeyRotation rotation;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;

    KeyRotationDesk(KeyRotation rotation, NaturalKey locks, Journal journal, Clock clock) {
        this.rotation = rotation;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    Progress progress() {
        return rotation.progress();
    }

    @Transactional
    Progress rotate(String reason, Actor admin) {
        locks.lock("key-rotation", "", "");
        try {
            rotation.rotate();
        } catch (UncheckedIOException mounted) {
            throw new DomainProblem(KeysProblem.KEYSET_NOT_WRITABLE);
        }
        Progress begun = rotation.progress();
        journal.note(
                new KeysRotated(
                        UuidCreator.getTimeOrderedEpoch(),
                        admin.institution(),
                        clock.instant(),
                        begun.fieldKey(),
                        begun.indexKey(),
                        reason),
                admin);
        return begun;
    }
}
