/**
 * Which days are worked: {@link org.xiaobao.complaints.calendar.BusinessCalendar} is the value everybody computes with,
 * {@link org.xiaobao.complaints.calendar.Calendars} puts it together from the State Council's published days and the rows
 * that override them, {@link org.xiaobao.complaints.calendar.CalendarResource} shows a year and takes a new one.
 */
package org.xiaobao.complaints.calendar;
