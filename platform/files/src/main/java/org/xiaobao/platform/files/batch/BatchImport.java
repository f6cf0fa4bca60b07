package org.xiaobao.platform.files.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.xiaobao.platform.files.batch.RowResult.Fate;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetColumn;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.sheet.SheetType;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/**
 * Goes through a file of rows, holding one batch of it. What was registered stays registered: after a crash or a broken connection
 * the same file again registers the rest.
 *
 * @param <C> the columns
 * @param <R> a row as it was read
 * @param <K> by what a row is known
 */
public abstract class BatchImport<C extends Enum<C> & SheetColumn, R, K> {

    /** Of a rehearsal, and of what is shown of an import at once. */
    public static final int SHOWN_PROBLEMS = 200;

    private static final Logger LOG = Logger.getLogger(BatchImport.class);
    private static final int BATCH = 250;

    /** A rehearsal and the first of what it would refuse. */
    public record Rehearsal(ImportRun run, List<RowProblem> problems) {}

    private final SheetType<C> type;
    private final RowDesk<C, R, K> desk;
    private final ImportRuns imports;
    private final ManagedExecutor threads;
    private final int maxRows;

    /** Batches wait here and not in the database, where each would hold a connection that others need. */
    private final Semaphore turn = new Semaphore(1, true);

    /** @param maxRows of a file, the headings not counted */
    protected BatchImport(
            SheetType<C> type, RowDesk<C, R, K> desk, ImportRuns imports, ManagedExecutor threads, int maxRows) {
        this.type = type;
        this.desk = desk;
        this.imports = imports;
        this.threads = threads;
        this.maxRows = maxRows;
    }

    /**
     * Refuses a file that cannot be read to its end, before any of it is registered.
     *
     * @return its rows
     */
    public int count(Spool file, SheetReader<C> format) {
        int[] rows = {0};
        format.read(file, row -> {
            if (++rows[0] > maxRows) {
                throw type.tooManyRows("一个文件至多 " + maxRows + " 行", "A file has at most " + maxRows + " rows");
            }
        });
        return rows[0];
    }

    /** What an import would do; stores nothing. */
    public Rehearsal rehearse(Spool file, SheetReader<C> format, Actor actor) {
        count(file, format);
        Map<K, Integer> seen = new HashMap<>();
        Map<Fate, Integer> fates = new HashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        inBatches(
                file, format, actor, batch -> desk.rehearse(batch, seen, actor).forEach(result -> {
                    fates.merge(result.fate(), 1, Integer::sum);
                    result.problems().stream()
                            .limit(SHOWN_PROBLEMS - problems.size())
                            .forEach(problems::add);
                }));
        ImportRun run = ImportRun.rehearsed(
                fates.getOrDefault(Fate.REGISTERED, 0),
                fates.getOrDefault(Fate.ALREADY_REGISTERED, 0),
                fates.getOrDefault(Fate.REFUSED, 0));
        return new Rehearsal(run, problems);
    }

    /** In a thread of its own, so that the caller need not wait for it; the file is closed at its end. */
    public CompletableFuture<Void> start(UUID importId, Spool file, SheetReader<C> format, Actor actor) {
        return threads.runAsync(() -> {
            try (file) {
                run(importId, file, format, actor);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "The import %s was broken off", importId);
                throw failed;
            }
        });
    }

    /** Whether it came to its end in time; one that goes on is left alone. */
    public static boolean endedWithin(Duration patience, CompletableFuture<Void> running) {
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the import was broken off", failed.getCause());
        }
    }

    private void run(UUID importId, Spool file, SheetReader<C> format, Actor actor) {
        Map<K, Integer> seen = new HashMap<>();
        inBatches(file, format, actor, batch -> inTurn(() -> register(importId, batch, seen, actor)));
        imports.finish(importId);
    }

    private void inTurn(Runnable batch) {
        turn.acquireUninterruptibly();
        try {
            batch.run();
        } finally {
            turn.release();
        }
    }

    /** A batch that fails as a whole is gone through row by row, so that one bad row is one refused row. */
    private void register(UUID importId, List<R> batch, Map<K, Integer> seen, Actor actor) {
        try {
            desk.register(importId, batch, seen, actor);
        } catch (RuntimeException failed) {
            if (batch.size() > 1) {
                batch.forEach(one -> register(importId, List.of(one), seen, actor));
            } else if (failed instanceof DomainProblem refused) {
                desk.refuse(importId, batch.get(0), refused);
            } else {
                throw failed;
            }
        }
    }

    private void inBatches(Spool file, SheetReader<C> format, Actor actor, Consumer<List<R>> each) {
        List<R> batch = new ArrayList<>(BATCH);
        format.read(file, row -> {
            batch.add(desk.read(row, actor));
            if (batch.size() == BATCH) {
                each.accept(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            each.accept(batch);
        }
    }
}
