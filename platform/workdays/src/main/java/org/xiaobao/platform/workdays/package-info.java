/**
 * Which days are worked, and how many: {@link org.xiaobao.platform.workdays.BusinessCalendar} is the value everybody
 * computes with, made of the {@link org.xiaobao.platform.workdays.StateCouncilDays} and the {@link
 * org.xiaobao.platform.workdays.CalendarOverrides} that an owner keeps; {@link org.xiaobao.platform.workdays.DayCount}
 * walks over it from day to day.
 */
package org.xiaobao.platform.workdays;
