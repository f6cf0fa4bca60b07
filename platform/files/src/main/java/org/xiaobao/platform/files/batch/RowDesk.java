package org.xiaobao.platform.files.batch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.SheetColumn;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/**
 * What a service does with the rows of a file.
 *
 * @param <C> the columns
 * @param <R> a row as it was read, or what is wrong with it
 * @param <K> by what a row is known; {@code seen} has the row in which each stood first
 */
public interface RowDesk<C extends SheetColumn, R, K> {

    R read(RawRow<C> row, Actor actor);

    /** What would become of the rows of a batch; stores nothing. */
    List<RowResult> rehearse(List<R> batch, Map<K, Integer> seen, Actor actor);

    /** In one transaction: the batch and the progress of the import are there together or not at all. */
    List<RowResult> register(UUID importId, List<R> batch, Map<K, Integer> seen, Actor actor);

    /** Notes, in a transaction of its own, that a row could not be registered. */
    RowResult refuse(UUID importId, R row, DomainProblem because);
}
