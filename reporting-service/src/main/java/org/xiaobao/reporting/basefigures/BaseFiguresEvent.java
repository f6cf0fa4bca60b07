package org.xiaobao.reporting.basefigures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.ComplaintBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.MediationBase;

/** What happened to a year's base figures; for the audit trail, not published. */
sealed interface BaseFiguresEvent extends Fact {

    @EventType("base-figures.signed.v1")
    record Signed(
            UUID subject,
            String institution,
            int year,
            MediationBase mediations,
            ComplaintBase complaints,
            LocalDate signedOn,
            Instant at)
            implements BaseFiguresEvent {}
}
