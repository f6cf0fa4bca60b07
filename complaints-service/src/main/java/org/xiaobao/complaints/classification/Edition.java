package org.xiaobao.complaints.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.platform.rules.Dated;

/**
 * A list as somebody adopted it: for all, with every entry that there is, or what one institution adds to that, renames,
 * places elsewhere or does not use.
 */
record Edition(
        UUID id,
        String institution,
        String list,
        String version,
        String codeSystem,
        List<Entry> entries,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String ground,
        String adoptedBy,
        Instant adoptedAt)
        implements Dated {

    /** @param after the code it stands behind; without one it keeps its place, or stands at the end */
    record Entry(
            String code,
            String parent,
            String standardCode,
            String labelZh,
            String labelEn,
            String after,
            Boolean offered) {

        boolean isOffered() {
            return !Boolean.FALSE.equals(offered);
        }
    }

    CodeEntry entry(Entry entry) {
        return new CodeEntry(
                entry.code(),
                entry.parent(),
                codeSystem,
                version,
                entry.standardCode(),
                entry.labelZh(),
                entry.labelEn(),
                effectiveFrom,
                effectiveTo);
    }

    Set<String> codes() {
        return entries.stream().map(Entry::code).collect(Collectors.toSet());
    }
}
