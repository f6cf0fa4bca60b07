/**
 * The regulatory clocks, pure: {@link org.xiaobao.complaints.deadline.clock.DeadlineClock} is a function of {@link
 * org.xiaobao.complaints.deadline.clock.ClockFacts}, the policies in force on the day of receipt and a calendar. Nothing here
 * reads a table or the time, and each {@link org.xiaobao.complaints.deadline.clock.Deadline} explains itself.
 */
package org.xiaobao.complaints.deadline.clock;
