package org.xiaobao.complaints.complaint.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;

/** Since when and why a complaint is major, and when and to whom that was reported (Order 2020-3 art 29). */
@Embeddable
public record Major(
        @Column(name = "major_since") Instant since,
        @Column(name = "major_ground") String ground,
        @Column(name = "major_reported_at") Instant reportedAt,
        @Column(name = "major_reported_to") Secret reportedTo) {

    public static Major since(Instant at, String ground) {
        return new Major(at, ground, null, null);
    }

    public Major reported(Instant at, Secret to) {
        return new Major(since, ground, at, to);
    }
}
