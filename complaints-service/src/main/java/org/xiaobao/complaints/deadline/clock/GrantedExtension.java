package org.xiaobao.complaints.deadline.clock;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** An extension that has been approved and, where it must be, told to the complainant. */
public record GrantedExtension(int level, LocalDate grantedOn) {

    public GrantedExtension {
        requireNonNull(grantedOn);
    }
}
