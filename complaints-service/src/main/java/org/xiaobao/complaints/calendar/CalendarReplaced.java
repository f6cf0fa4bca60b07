package org.xiaobao.complaints.calendar;

/** Told within this service, after the commit, so that what was counted with the old days is counted again. */
public record CalendarReplaced(String institution) {}
