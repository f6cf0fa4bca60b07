package org.xiaobao.launcher.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Four pairs of hands: does the same with many cases at a time and returns when the last one is done. */
final class Crew {

    private static final int HANDS = 4;

    private Crew() {}

    static <T> void each(Collection<T> cases, Consumer<T> work) {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Void>> tasks = cases.stream()
                    .<Callable<Void>>map(one -> () -> {
                        work.accept(one);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : hands.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("中断 Interrupted");
        } finally {
            hands.shutdownNow();
        }
    }
}
