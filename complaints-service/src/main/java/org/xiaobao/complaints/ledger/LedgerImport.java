package org.xiaobao.complaints.ledger;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.platform.files.batch.BatchImport;

/** Goes through a ledger of at most {@code xiaobao.ledger.max-rows} rows. */
@Singleton
class LedgerImport extends BatchImport<LedgerColumn, ReadCase, WorkOrder> {

    LedgerImport(
            LedgerDesk desk,
            LedgerImports imports,
            ManagedExecutor threads,
            @ConfigProperty(name = "xiaobao.ledger.max-rows", defaultValue = "50000") int maxRows) {
        super(LedgerColumn.SHEET, desk, imports, threads, maxRows);
    }
}
