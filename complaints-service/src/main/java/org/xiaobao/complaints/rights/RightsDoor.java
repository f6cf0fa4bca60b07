package org.xiaobao.complaints.rights;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;

/** The door to rights requests. What becomes of them is the person's and the bank's affair alone: it is never published. */
@Singleton
class RightsDoor extends Door<RightsRequest, RightsView> {

    private final Journal journal;
    private final ActClock clock;

    RightsDoor(RightsRequests requests, Journal journal, ActClock clock) {
        super(requests, journal);
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    protected void tell(Fact fact, Actor who) {
        journal.note(fact, who);
    }

    @Override
    protected RightsView view(RightsRequest request) {
        return request.view(clock.today());
    }
}
