package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.complaints.Numbered;

/** The appraisals, case by case. */
@ApplicationScoped
class Appraisals implements Numbered<Appraisal> {}
