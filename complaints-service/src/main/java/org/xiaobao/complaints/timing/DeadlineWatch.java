package org.xiaobao.complaints.timing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.function.IntUnaryOperator;
import org.xiaobao.complaints.calendar.CalendarReplaced;

/**
 * Looks for alarms that are due and for counts that are out of date, in every replica, from the start on. What one replica
 * holds locked another passes over, so each is done once.
 */
@ApplicationScoped
class DeadlineWatch {

    private static final int BATCH = 50;

    private final ClockUpkeep desk;

    DeadlineWatch(ClockUpkeep desk) {
        this.desk = desk;
    }

    @Scheduled(every = "${xiaobao.deadlines.scan:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        recount();
        raiseAlarms();
    }

    void onNewCalendar(@ObservesAsync CalendarReplaced replaced) {
        recount();
    }

    void raiseAlarms() {
        untilNothingIsLeft(desk::raiseAlarms);
    }

    void recount() {
        untilNothingIsLeft(desk::recount);
    }

    private static void untilNothingIsLeft(IntUnaryOperator batch) {
        while (batch.applyAsInt(BATCH) > 0) {
            // the next batch, in a transaction of its own
        }
    }
}
