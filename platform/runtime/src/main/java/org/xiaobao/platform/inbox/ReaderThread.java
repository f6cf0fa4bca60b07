package org.xiaobao.platform.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One thread that reads topics until it is stopped. Whatever fails, an Error included, is logged by its kind, shown in
 * {@link Reading} and tried again after a rest that grows: it never ends without a word. Short of memory it reads fewer
 * records at once.
 */
public final class ReaderThread {

    /** What is read, and what is done with it. */
    public interface Work {

        /** A connection that delivers at most so many records at once. */
        KafkaConsumer<String, byte[]> open(int atOnce);

        /** Polls once and applies what came; an empty round is one too. */
        void round(KafkaConsumer<String, byte[]> consumer);

        /** The partitions of the round, with the offsets they stand at when it fails. */
        Map<TopicPartition, Long> at();
    }

    private static final Logger LOG = Logger.getLogger(ReaderThread.class);
    private static final int LONGEST_REST = 10;

    private final Reading reading;
    private final Work work;
    private final int atOnce;
    private final Duration rest;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private int failures;
    private int now;

    /** @param rest after the first failure; ten times as long after many */
    public ReaderThread(String name, Reading reading, Work work, int atOnce, Duration rest) {
        this.reading = reading;
        this.work = work;
        this.atOnce = atOnce;
        this.now = atOnce;
        this.rest = rest;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public void stop() throws InterruptedException {
        stopping.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (!isStopping(Duration.ZERO)) {
            try (KafkaConsumer<String, byte[]> consumer = work.open(now)) {
                while (!isStopping(Duration.ZERO)) {
                    work.round(consumer);
                    failures = 0;
                }
            } catch (SeekAnew moved) {
                LOG.infof("Seeking anew: %s", moved.getMessage());
            } catch (Throwable failure) {
                rest(failure);
            }
        }
    }

    private void rest(Throwable failure) {
        failures++;
        now = RecordFault.isShortOfMemory(failure) ? Math.max(1, now / 2) : atOnce;
        Duration pause = rest.multipliedBy(Math.min(failures, LONGEST_REST));
        reading.stopped(work.at(), failure);
        LOG.warnf("%s rests for %s and tries again: %s", thread.getName(), pause, RecordFault.kind(failure));
        isStopping(pause);
    }

    private boolean isStopping(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
