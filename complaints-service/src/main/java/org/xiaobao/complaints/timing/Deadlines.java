package org.xiaobao.complaints.timing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.deadline.clock.Deadline;

/** A complaint's deadlines, each with its explanation. */
@Schema(description = "Deadlines of a complaint (办理时限)")
record Deadlines(@Schema(description = "The deadlines (时限)") List<Deadline> items) {}
