package org.xiaobao.complaints.complaint.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** Who handles a complaint now: the unit, in it the person by subject id, and since when. */
@Embeddable
public record Assignment(
        @Column(name = "handling_unit") String unit,
        @Column(name = "handler") String handler,
        @Column(name = "assigned_at") Instant at) {

    /** For the journal's sealed reason: the person, and why. */
    public String told(Secret note) {
        return note == null ? "经办人 " + handler : "经办人 " + handler + ":" + note.clear();
    }
}
