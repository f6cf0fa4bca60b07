package org.xiaobao.complaints.deadline.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.xiaobao.complaints.Reloading;

/** The policy book from memory. A row starts tomorrow at the earliest, so half a minute's age never shows. */
@ApplicationScoped
public class Policies {

    private final Reloading<PolicyBook> book;

    Policies(PolicyRows rows, Clock clock) {
        this.book = new Reloading<>(rows::book, clock);
    }

    public PolicyBook book() {
        return book.get();
    }
}
