package org.xiaobao.complaints.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.xiaobao.complaints.complaint.PastCaseDesk.WorkOrder;
import org.xiaobao.complaints.ledger.RowResult.Fate;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/**
 * Goes through a ledger, holding one batch of it. What was registered stays registered: after a crash or a broken connection
 * the same file again registers the rest.
 */
@ApplicationScoped
class LedgerImport {

    static final int SHOWN_PROBLEMS = 200;

    private static final Logger LOG = Logger.getLogger(LedgerImport.class);
    private static final int BATCH = 250;

    /** A rehearsal and the first of what it would refuse. */
    record Rehearsal(LedgerRun run, List<RowProblem> problems) {}

    private final CaseReader reader;
    private final LedgerDesk desk;
    private final LedgerImports imports;
    private final ManagedExecutor threads;
    private final int maxRows;

    /** Batches wait here and not in the database, where each would hold a connection that others need. */
    private final Semaphore turn = new Semaphore(1, true);

    LedgerImport(
            CaseReader reader,
            LedgerDesk desk,
            LedgerImports imports,
            ManagedExecutor threads,
            @ConfigProperty(name = "xiaobao.ledger.max-rows", defaultValue = "50000") int maxRows) {
        this.reader = reader;
        this.desk = desk;
        this.imports = imports;
        this.threads = threads;
        this.maxRows = maxRows;
    }

    /** Refuses a file that cannot be read to its end, before any of it is registered.
     * @return its rows */
    int count(Spool file, SheetReader<LedgerColumn> format) {
        int[] rows = {0};
        format.read(file, row -> {
            if (++rows[0] > maxRows) {
                throw LedgerColumn.SHEET.tooManyRows(
                        "一个文件至多 " + maxRows + " 行", "A file has at most " + maxRows + " rows");
            }
        });
        return rows[0];
    }

    Rehearsal rehearse(Spool file, SheetReader<LedgerColumn> format, Actor actor) {
        count(file, format);
        Map<WorkOrder, Integer> seen = new HashMap<>();
        Map<Fate, Integer> fates = new HashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        inBatches(
                file, format, actor, batch -> desk.rehearse(batch, seen, actor).forEach(result -> {
                    fates.merge(result.fate(), 1, Integer::sum);
                    result.problems().stream()
                            .limit(SHOWN_PROBLEMS - problems.size())
                            .forEach(problems::add);
                }));
        LedgerRun run = LedgerRun.rehearsed(
                fates.getOrDefault(Fate.REGISTERED, 0),
                fates.getOrDefault(Fate.ALREADY_REGISTERED, 0),
                fates.getOrDefault(Fate.REFUSED, 0));
        return new Rehearsal(run, problems);
    }

    /** In a thread of its own, so that the caller need not wait for it; the file is closed at its end. */
    CompletableFuture<Void> start(UUID importId, Spool file, SheetReader<LedgerColumn> format, Actor actor) {
        return threads.runAsync(() -> {
            try (file) {
                run(importId, file, format, actor);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "The import %s was broken off", importId);
                throw failed;
            }
        });
    }

    private void run(UUID importId, Spool file, SheetReader<LedgerColumn> format, Actor actor) {
        Map<WorkOrder, Integer> seen = new HashMap<>();
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
    private void register(UUID importId, List<ReadCase> batch, Map<WorkOrder, Integer> seen, Actor actor) {
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

    private void inBatches(Spool file, SheetReader<LedgerColumn> format, Actor actor, Consumer<List<ReadCase>> each) {
        List<ReadCase> batch = new ArrayList<>(BATCH);
        format.read(file, row -> {
            batch.add(reader.read(row, actor));
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
