package org.xiaobao.complaints.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** One attempt to speak with the complainant, written down once and never changed. */
@Entity
class Contact {

    @Id
    private UUID id;

    private UUID complaintId;
    private int number;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    private ContactDirection direction;

    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;

    private Secret note;
    private String recordedBy;

    Contact() {
        // for Hibernate
    }

    Contact(UUID id, UUID complaintId, int number, Instant at, ContactRequest made, String recordedBy) {
        this.id = id;
        this.complaintId = complaintId;
        this.number = number;
        this.at = at;
        this.channel = made.channel();
        this.direction = made.direction();
        this.outcome = made.outcome();
        this.note = Secret.of(made.note());
        this.recordedBy = recordedBy;
    }

    ContactView view() {
        return new ContactView(number, at, channel, direction, outcome, Masking.text(Secret.clear(note)), recordedBy);
    }
}
