package org.xiaobao.complaints.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.complaints.Numbered;

/** The decisions that were set aside, case by case. */
@ApplicationScoped
class DecisionRounds implements Numbered<DecisionRound> {}
