package org.xiaobao.training.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.security.Scoped;

/** All training sessions. What lies outside the scope is not there. */
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {

    TrainingSession require(UUID id, Scope scope) {
        return Scoped.require(this, id, scope);
    }

    TrainingSession requireForChange(UUID id, Scope scope) {
        return Scoped.requireForChange(this, id, scope);
    }

    Optional<TrainingSession> known(String reference, Scope scope) {
        return Scoped.known(this, reference, scope);
    }
}
