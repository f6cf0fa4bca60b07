package org.xiaobao.complaints.ledger;

import java.util.function.Consumer;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;

/** A way to write a ledger down. */
interface LedgerFormat {

    /** Row by row, holding no more than one.
     * @throws DomainProblem when the file as a whole cannot be read */
    void read(Spool file, Consumer<RawRow> each);
}
