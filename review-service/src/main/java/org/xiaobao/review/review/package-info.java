/**
 * The consumer-protection review (消保审查) of one document version and its lifecycle. Start here, and read in this
 * order: {@link org.xiaobao.review.review.ReviewResource} (paths and roles),
 * {@link org.xiaobao.review.review.ReviewDesk} (the use cases),
 * {@link org.xiaobao.review.review.Review} (the aggregate with its opinions, the only writer of its status),
 * {@link org.xiaobao.review.review.ReviewStatus} (the lifecycle as one switch),
 * {@link org.xiaobao.review.review.ReviewFact} (the facts others hear of).
 *
 * <p>A review is of exactly one text, named by its SHA-256: what was passed can later be told from what was not.
 */
package org.xiaobao.review.review;
