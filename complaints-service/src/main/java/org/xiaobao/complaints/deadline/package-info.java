/**
 * A case's deadlines as they are kept: {@link org.xiaobao.complaints.deadline.DeadlineDesk} counts them in the transaction of the
 * act that moved them, {@link org.xiaobao.complaints.deadline.DeadlineRows} keeps the result, {@link
 * org.xiaobao.complaints.deadline.DeadlineAlarms} says once what is about to be missed. Extensions, appraisals and mediations are
 * what stops or lengthens a clock. How a day is counted stands in {@link org.xiaobao.complaints.deadline.clock.DeadlineClock}.
 */
package org.xiaobao.complaints.deadline;
