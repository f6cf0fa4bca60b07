package org.xiaobao.mediation.mediation;

import java.math.BigDecimal;
import org.xiaobao.platform.privacy.Secret;

/** What the parties agreed (调解协议); the settled amount is null when nothing is paid. */
record Agreement(Form form, Secret terms, BigDecimal settledAmount) {

    Agreement {
        settledAmount = settledAmount == null ? null : settledAmount.setScale(2);
    }

    /** An oral agreement is recorded by the mediator and takes effect at once. */
    enum Form {
        WRITTEN,
        ORAL
    }
}
