package org.xiaobao.complaints.complaint;

import java.util.UUID;
import org.xiaobao.platform.journal.Fact;

/**
 * A fact of a complaint, published: with the whole reportable state after it. The complaint's own are {@link ComplaintEvent}; what
 * a feature keeps beside it tells facts of that feature.
 */
public interface ComplaintFact extends Fact {

    ComplaintState state();

    @Override
    default UUID subject() {
        return state().complaintId();
    }

    @Override
    default String institution() {
        return state().institution();
    }
}
