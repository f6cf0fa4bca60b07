package org.xiaobao.complaints.complaint;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The contact log of a complaint: each attempt is kept and journalled, its note encrypted and never published. */
@ApplicationScoped
class ContactDesk {

    /** An inspector reads the log; a case with more entries than this is not spoken with but written at. */
    private static final int MOST = 500;

    /** What was written down, and the complaint's version after it. */
    record Logged(ContactView view, long version) {}

    private final Complaints complaints;
    private final Contacts contacts;
    private final CaseGuard guard;
    private final Acts acts;
    private final Journal journal;

    ContactDesk(Complaints complaints, Contacts contacts, CaseGuard guard, Acts acts, Journal journal) {
        this.complaints = complaints;
        this.contacts = contacts;
        this.guard = guard;
        this.acts = acts;
        this.journal = journal;
    }

    @Transactional
    Logged log(UUID id, ExpectedVersion version, ContactRequest made, Actor actor) {
        Complaint complaint = guard.forAct(id, version, actor);
        int number = contacts.nextNumber(id);
        if (number > MOST) {
            throw new DomainProblem(ComplaintProblem.CONTACT_LOG_FULL);
        }
        Instant at = acts.time(made.at(), complaint.receivedAt());
        Contact contact = new Contact(UuidCreator.getTimeOrderedEpoch(), id, number, at, made, actor.id());
        contacts.persist(contact);
        complaint.contacted(at, made.outcome());
        complaints.raiseVersion(complaint);
        journal.append(
                new ComplaintEvent.Contacted(
                        at, number, made.channel(), made.direction(), made.outcome(), complaint.state()),
                actor);
        return new Logged(contact.view(), complaint.version());
    }

    @Transactional
    List<ContactView> of(UUID id, Actor actor) {
        complaints.require(id, actor.scope());
        return contacts.of(id).stream().map(Contact::view).toList();
    }
}
