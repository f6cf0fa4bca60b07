package org.xiaobao.review.review;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.review.review.ReviewViews.ReviewView;

/** The door to reviews. */
@Singleton
class ReviewDoor extends Door<Review, ReviewView> {

    ReviewDoor(Reviews rows, Journal journal) {
        super(rows, journal);
    }

    @Override
    protected ReviewView view(Review row) {
        return ReviewView.from(row);
    }
}
