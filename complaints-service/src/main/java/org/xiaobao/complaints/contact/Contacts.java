package org.xiaobao.complaints.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The contact logs, case by case. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    List<Contact> of(UUID complaintId) {
        return list("complaintId = ?1 order by number", complaintId);
    }

    /** The caller holds the complaint's lock, so the next number is free. */
    int nextNumber(UUID complaintId) {
        return (int) count("complaintId = ?1", complaintId) + 1;
    }
}
