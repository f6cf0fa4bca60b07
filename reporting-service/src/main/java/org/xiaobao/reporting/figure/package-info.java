/**
 * What is counted, and nothing about how it is stored or shown: pure functions without a database.
 *
 * <p>Reading order: {@link org.xiaobao.reporting.figure.Figure} names every number of the year and the dimensions it is
 * broken down by; a {@link org.xiaobao.reporting.figure.Countable} (one record per kind of subject, in {@code state},
 * holding the fields of the producer's state that are used here) says by its {@link org.xiaobao.reporting.figure.Contribution}s in which
 * numbers it stands; a {@link org.xiaobao.reporting.figure.Tally} adds them up. The totals, the cases behind a total
 * and the delta of a late correction all come from the same contributions, so they cannot disagree.
 */
package org.xiaobao.reporting.figure;
