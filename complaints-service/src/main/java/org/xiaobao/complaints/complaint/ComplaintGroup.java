package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaobao.complaints.complaint.progress.LinkCause;
import org.xiaobao.complaints.complaint.progress.RepeatLink;
import org.xiaobao.platform.privacy.Secret;

/**
 * A complaint with the complaints that repeat it. Guarantees that links stay one level deep and that as long as one
 * member is live, exactly one of them counts as valid.
 */
public record ComplaintGroup(Complaint head, List<Complaint> repeats) {

    private static final Comparator<Complaint> EARLIEST =
            Comparator.comparing(Complaint::receivedAt).thenComparing(Complaint::id);

    public ComplaintGroup {
        repeats = List.copyOf(repeats);
    }

    /**
     * The head, and whatever repeats it, become repeats of an original. An original that is out of the count cannot stand
     * for a live complaint, so it is refused.
     */
    public List<ComplaintEvent> join(Complaint original, Secret reason, Instant now) {
        require(!head.id().equals(original.id()), REPEAT_LOOP);
        require(original.isLive(), ORIGINAL_NOT_COUNTED);
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(head.linkTo(new RepeatLink(original.id(), reason, now), LinkCause.OFFICER));
        repeats.forEach(repeat -> events.add(repeat.follow(original, LinkCause.ORIGINAL_LINKED, now)));
        return events;
    }

    /** When the head no longer counts, the earliest live repeat takes its place and the others repeat that one. */
    public List<ComplaintEvent> closeRanks(Instant now) {
        Optional<Complaint> successor =
                repeats.stream().filter(Complaint::isLive).min(EARLIEST);
        if (head.isLive() || successor.isEmpty()) {
            return List.of();
        }
        Complaint original = successor.get();
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(original.promote(now));
        repeats.stream()
                .filter(other -> other != original)
                .forEach(other -> events.add(other.follow(original, LinkCause.ORIGINAL_LEFT, now)));
        return events;
    }
}
