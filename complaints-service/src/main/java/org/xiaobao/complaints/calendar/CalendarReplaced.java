package org.xiaobao.complaints.calendar;

/**
 * Told within this service after the commit: what was counted with the old days may be counted again now. A hint, not a
 * promise; the periodic scan finds the same by the revision.
 */
public record CalendarReplaced(String institution) {}
