package org.xiaobao.training.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All training sessions. */
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {}
