package org.xiaobao.complaints.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.xiaobao.platform.files.batch.ImportRuns;
import org.xiaobao.platform.sql.Sql;

/** The imports of ledgers there were. */
@Singleton
class LedgerImports extends ImportRuns {

    LedgerImports(Sql sql, Clock clock) {
        super(sql, clock, "ledger_import", LedgerColumn::valueOf);
    }
}
