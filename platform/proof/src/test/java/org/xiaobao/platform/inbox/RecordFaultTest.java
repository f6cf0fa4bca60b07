package org.xiaobao.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.event.UnreadableRecord;

/** Nothing that would befall any record is laid to one, and no reason quotes what a record held. */
class RecordFaultTest {

    private static final String SECRET = "张三 13900001234";

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22007", "22008", "22021", "22P05", "23505", "23514", "54000", "54001"})
    void aValueTheDatabaseRefusesIsTheRecords(String state) {
        Throwable refused = new IllegalStateException(new SQLException(SECRET, state));

        assertThat(RecordFault.isBehind(refused)).isTrue();
        assertThat(RecordFault.reason(refused)).contains(state).doesNotContain("张三");
        assertThat(RecordFault.kind(refused)).contains(state).doesNotContain("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "53200", "53300", "55P03", "57014", "57P01", "42P01"})
    void whatWouldBefallAnyRecordIsWaitedOut(String state) {
        assertThat(RecordFault.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isFalse();
    }

    @Test
    void anSqlFailureThatSaysNothingIsAnOutage() {
        assertThat(RecordFault.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isFalse();
        assertThat(RecordFault.isBehind(new BatchUpdateException(SECRET, "22003", new int[0])))
                .isTrue();
    }

    @Test
    void transactionsAndBrokersFailWithoutTheRecordsHelp() {
        assertThat(RecordFault.isBehind(new OptimisticLockException())).isFalse();
        assertThat(RecordFault.isBehind(new KafkaException("away"))).isFalse();
        assertThat(RecordFault.isBehind(new IllegalStateException(new InterruptedException())))
                .isFalse();
    }

    @Test
    void whatGoesWrongInPureReadingIsTheRecords() {
        assertThat(RecordFault.isBehind(new DateTimeException(SECRET))).isTrue();
        assertThat(RecordFault.isBehind(new ArithmeticException())).isTrue();
        assertThat(RecordFault.isBehind(new NullPointerException())).isTrue();
        assertThat(RecordFault.isBehind(new StackOverflowError())).isTrue();
        assertThat(RecordFault.reason(new DateTimeException(SECRET))).doesNotContain("张三");
    }

    @Test
    void aLackOfMemoryIsNobodysFault() {
        assertThat(RecordFault.isBehind(new OutOfMemoryError())).isFalse();
    }

    @Test
    void aReaderSaysWhyInItsOwnWords() {
        assertThat(RecordFault.reason(new UnreadableRecord("it carries no state", new IllegalStateException(SECRET))))
                .isEqualTo("it carries no state");
    }
}
