/**
 * The working days this service owns: {@link org.xiaobao.complaints.calendar.Calendars} puts them together from the State
 * Council's published days and the rows that override them, {@link org.xiaobao.complaints.calendar.CalendarResource} shows
 * a year and takes a new one, and tells of it.
 */
package org.xiaobao.complaints.calendar;
