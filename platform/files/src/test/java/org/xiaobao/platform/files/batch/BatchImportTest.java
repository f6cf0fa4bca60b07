package org.xiaobao.platform.files.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.platform.files.sheet.Sample.SHEET;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.sheet.CsvReader;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.Sample;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Text;

/** A rehearsal, row by row; what is stored of an import is tested where there is a database. */
class BatchImportTest {

    private static final int MOST = 600;

    private final Spool file = csv(600);
    private final EvenOnly desk = new EvenOnly();
    private final BatchImport<Sample, Integer, Integer> imports = new BatchImport<>(SHEET, desk, null, null, MOST) {};

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void rowsComeInBatchesAndTheLastIsShort() {
        imports.rehearse(file, new CsvReader<>(SHEET), null);
        assertThat(desk.batches).containsExactly(250, 250, 100);
    }

    @Test
    void aRehearsalCountsWhatWouldBecomeOfRowsAndShowsTheFirstProblems() {
        BatchImport.Rehearsal rehearsal = imports.rehearse(file, new CsvReader<>(SHEET), null);
        assertThat(rehearsal.run().state()).isEqualTo(ImportRun.State.REHEARSED);
        assertThat(rehearsal.run().total()).isEqualTo(600);
        assertThat(rehearsal.run().registered()).isEqualTo(300);
        assertThat(rehearsal.run().refused()).isEqualTo(300);
        assertThat(rehearsal.problems())
                .hasSize(BatchImport.SHOWN_PROBLEMS)
                .first()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(3));
    }

    @Test
    void moreRowsThanAFileMayHaveAreRefusedBeforeAnyIsLookedAt() {
        try (Spool tooMany = csv(MOST + 1)) {
            assertThatThrownBy(() -> imports.rehearse(tooMany, new CsvReader<>(SHEET), null))
                    .isInstanceOfSatisfying(
                            DomainProblem.class,
                            refused -> assertThat(refused.type().code()).isEqualTo("too-many-rows"));
        }
        assertThat(desk.batches).isEmpty();
    }

    @Test
    void whatGoesOnIsNotWaitedForLongerThanThat() {
        CompletableFuture<Void> running = new CompletableFuture<>();
        assertThat(BatchImport.endedWithin(Duration.ZERO, running)).isFalse();
        running.complete(null);
        assertThat(BatchImport.endedWithin(Duration.ZERO, running)).isTrue();
        assertThatThrownBy(() -> BatchImport.endedWithin(
                        Duration.ZERO, CompletableFuture.failedFuture(new IllegalArgumentException("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static Spool csv(int rows) {
        String headings = SHEET.columns().stream().map(Sample::heading).collect(Collectors.joining(",", "", "\n"));
        String cells = IntStream.range(0, rows).mapToObj(i -> "甲-" + i + "\n").collect(Collectors.joining());
        return Spool.filled(out -> out.write((headings + cells).getBytes(UTF_8)));
    }

    /** Registers rows of even numbers only. */
    private static final class EvenOnly implements RowDesk<Sample, Integer, Integer> {

        private final List<Integer> batches = new ArrayList<>();

        @Override
        public Integer read(RawRow<Sample> row, Actor actor) {
            return row.number();
        }

        @Override
        public List<RowResult> rehearse(List<Integer> batch, Map<Integer, Integer> seen, Actor actor) {
            batches.add(batch.size());
            return batch.stream()
                    .map(row -> row % 2 == 0
                            ? RowResult.registered(row)
                            : RowResult.refused(
                                    row, List.of(new RowProblem(row, null, "odd", new Text("奇数", "is odd")))))
                    .toList();
        }

        @Override
        public List<RowResult> register(UUID importId, List<Integer> batch, Map<Integer, Integer> seen, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public RowResult refuse(UUID importId, Integer row, DomainProblem because) {
            throw new UnsupportedOperationException();
        }
    }
}
