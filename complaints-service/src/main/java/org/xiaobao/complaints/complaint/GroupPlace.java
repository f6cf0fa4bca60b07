package org.xiaobao.complaints.complaint;

import java.util.UUID;

/** Where a complaint stands in its group, read without loading or locking it. */
public record GroupPlace(UUID id, UUID repeatOf) {

    public UUID originalId() {
        return repeatOf == null ? id : repeatOf;
    }
}
