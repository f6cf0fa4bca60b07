package org.xiaobao.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.xiaobao.complaints.Reloading;

/** The policy book from memory. A row starts tomorrow at the earliest, so half a minute's age never shows. */
@ApplicationScoped
class Policies {

    private final Reloading<PolicyBook> book;

    Policies(PolicyRows rows, Clock clock) {
        this.book = new Reloading<>(rows::book, clock);
    }

    PolicyBook book() {
        return book.get();
    }
}
