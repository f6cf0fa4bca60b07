package org.xiaobao.platform.note;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.rules.Dated;

/** How long a note of a topic may be: a rule to try books with. */
record NoteRule(
        UUID id,
        String institution,
        String topic,
        Integer longest,
        Integer version,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String ground)
        implements Dated {}
