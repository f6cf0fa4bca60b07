package org.xiaobao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Repeats one step on several workers for a given time, as fast as it goes or at a given rate. */
final class Load {

    /** What each worker does again and again. Made once per worker, so that each has its own connection. */
    interface Worker {
        void step() throws Exception;

        void close() throws Exception;
    }

    private Load() {}

    /** Steps per second over all workers; {@code perSecond} 0 is as fast as it goes. */
    static double run(int workers, Duration time, double perSecond, Callable<Worker> maker) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            long gap = perSecond == 0 ? 0 : (long) (1e9 * workers / perSecond);
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                long first = start + gap * i / workers;
                counts.add(threads.submit(() -> loop(maker, first, gap, end)));
            }
            long steps = 0;
            for (Future<Long> count : counts) {
                steps += count.get();
            }
            return steps / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long loop(Callable<Worker> maker, long first, long gap, long end) throws Exception {
        Worker worker = maker.call();
        try {
            long steps = 0;
            for (long due = first; System.nanoTime() < end; due += gap) {
                if (gap > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                worker.step();
                steps++;
            }
            return steps;
        } finally {
            worker.close();
        }
    }
}
