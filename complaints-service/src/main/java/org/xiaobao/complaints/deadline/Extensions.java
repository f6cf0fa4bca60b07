package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.complaints.Numbered;

/** The requests for more time, case by case. */
@ApplicationScoped
class Extensions implements Numbered<Extension> {}
