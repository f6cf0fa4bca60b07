package org.xiaobao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * The whole reportable state of a review after an act, carried by each of its events: a reader keeps the one with the
 * highest sequence. Holds nothing personal. Field names are a contract with consumers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewState(
        UUID reviewId,
        String number,
        String institution,
        String unit,
        Submission.Kind kind,
        String department,
        String title,
        String contentSha256,
        ReviewStatus status,
        Conclusion conclusion,
        Instant submittedAt,
        Instant concludedAt,
        int opinionCount,
        int opinionsAdopted,
        int opinionsPartlyAdopted,
        int opinionsRejected,
        int opinionsOpen) {}
