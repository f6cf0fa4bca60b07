package org.xiaobao.complaints.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.xiaobao.platform.files.batch.ImportRuns;

/** The imports of ledgers there were. */
@Singleton
class LedgerImports extends ImportRuns {

    LedgerImports(DataSource database, Clock clock) {
        super(database, clock, "ledger_import", LedgerColumn::valueOf);
    }
}
