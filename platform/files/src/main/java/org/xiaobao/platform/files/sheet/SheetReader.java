package org.xiaobao.platform.files.sheet;

import java.util.function.Consumer;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * A way in which sheets are written down.
 *
 * @param <C> the columns of the sheet
 */
public interface SheetReader<C extends SheetColumn> {

    /**
     * Row by row, holding no more than one; rows without a visible cell are passed over.
     *
     * @throws DomainProblem 413 or 422 when the file as a whole cannot be read
     */
    void read(Spool file, Consumer<RawRow<C>> each);
}
