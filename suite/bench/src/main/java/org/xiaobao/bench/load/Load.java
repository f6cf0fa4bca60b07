package org.xiaobao.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Workers that repeat one step for a given time, as fast as it goes or at a given rate. */
public final class Load implements AutoCloseable {

    /** As many as complaints-service has database connections. */
    public static final int WORKERS = Integer.getInteger("workers", 12);

    /** What each worker does again and again. Made once per worker, so that each has its own connection. */
    public interface Worker {
        void step() throws Exception;

        void close() throws IOException;
    }

    /** @param seconds until the last worker was done */
    public record Count(long steps, double seconds) {

        public double perSecond() {
            return steps / seconds;
        }
    }

    private final List<Worker> workers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Load() {}

    public static Load of(Callable<? extends Worker> maker) throws Exception {
        Load load = new Load();
        for (int i = 0; i < WORKERS; i++) {
            load.workers.add(maker.call());
        }
        return load;
    }

    public Count run(Duration time) throws Exception {
        return run(time, 0);
    }

    /** {@code perSecond} 0 is as fast as it goes. */
    public Count run(Duration time, double perSecond) throws Exception {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long gap = perSecond == 0 ? 0 : (long) (1e9 * workers.size() / perSecond);
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            long first = start + gap * i / workers.size();
            counts.add(threads.submit(() -> loop(worker, first, gap, end)));
        }
        long steps = 0;
        for (Future<Long> count : counts) {
            steps += count.get();
        }
        return new Count(steps, (System.nanoTime() - start) / 1e9);
    }

    private static long loop(Worker worker, long first, long gap, long end) throws Exception {
        long steps = 0;
        for (long due = first; System.nanoTime() < end; due += gap) {
            if (gap > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            worker.step();
            steps++;
        }
        return steps;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Worker worker : workers) {
            worker.close();
        }
    }
}
