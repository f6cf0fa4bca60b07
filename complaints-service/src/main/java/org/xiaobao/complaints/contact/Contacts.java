package org.xiaobao.complaints.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.complaints.Numbered;

/** The contact logs, case by case. */
@ApplicationScoped
class Contacts implements Numbered<Contact> {}
