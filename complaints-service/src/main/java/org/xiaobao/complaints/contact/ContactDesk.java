package org.xiaobao.complaints.contact;

import static org.xiaobao.platform.problem.DomainProblem.require;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.Counted;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.acts.Done;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The contact log of a complaint: each attempt is kept and journalled, its note encrypted and never published. */
@ApplicationScoped
class ContactDesk {

    /** An inspector reads the log; a case with more entries than this is not spoken with but written at. */
    private static final int MOST = 500;

    private final ComplaintDoor door;
    private final Contacts contacts;
    private final ActClock clock;

    ContactDesk(ComplaintDoor door, Contacts contacts, ActClock clock) {
        this.door = door;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    Done<ContactView, Counted> log(UUID id, ExpectedVersion version, ContactRequest made, Actor actor) {
        return door.beside(id, version, actor, complaint -> {
            int number = contacts.nextNumber(id);
            require(number <= MOST, ComplaintProblem.CONTACT_LOG_FULL);
            Instant at = clock.time(made.at(), complaint.receivedAt());
            Contact contact = new Contact(UuidCreator.getTimeOrderedEpoch(), id, number, at, made, actor.id());
            contacts.persist(contact);
            if (made.outcome() == ContactOutcome.REACHED) {
                complaint.reached(at);
            }
            return Change.of(
                    contact.view(),
                    () -> new Contacted(
                            at, number, made.channel(), made.direction(), made.outcome(), complaint.state()));
        });
    }

    @Transactional
    List<ContactView> of(UUID id, Actor actor) {
        door.read(id, actor);
        return contacts.of(id).stream().map(Contact::view).toList();
    }
}
