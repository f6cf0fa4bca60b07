/**
 * The regulatory clocks: start with {@link org.xiaobao.complaints.deadline.DeadlineClock}, a pure function of {@link
 * org.xiaobao.complaints.deadline.ClockFacts}, the {@link org.xiaobao.complaints.deadline.PolicyBook}'s rows in force on the
 * day of receipt and a calendar. Everything else here keeps its results, shows them and raises alarms.
 */
package org.xiaobao.complaints.deadline;
