package org.xiaobao.complaints.caseload;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.files.export.SheetWriter;
import org.xiaobao.platform.files.spool.RequestFiles;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.Page;

/**
 * Writes the whole filtered list down as it is at one moment, page by page, and notes who took it. It is put aside before the
 * first byte leaves: so a slow reader holds no transaction, a failure is an error and not half a file, and its length is known.
 */
@ApplicationScoped
class CaseloadExport {

    private static final int PAGE = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    record Written(UUID id, Spool file, int rows) {}

    private final Caseload caseload;
    private final ExportColumns columns;
    private final EntityManager database;
    private final RequestFiles files;
    private final Journal journal;
    private final Clock clock;

    CaseloadExport(
            Caseload caseload,
            ExportColumns columns,
            EntityManager database,
            RequestFiles files,
            Journal journal,
            Clock clock) {
        this.caseload = caseload;
        this.columns = columns;
        this.database = database;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    Written write(CaseloadFilter filter, String described, ExportFormat format, Actor actor) {
        int[] rows = {0};
        Spool file = files.keep(Spool.filled(out -> rows[0] = writeTo(out, filter, format, actor)));
        UUID id = UuidCreator.getTimeOrderedEpoch();
        QuarkusTransaction.requiringNew()
                .run(() -> journal.note(
                        new ComplaintsExported(id, actor.institution(), clock.instant(), format, rows[0], described),
                        actor));
        return new Written(id, file, rows[0]);
    }

    private int writeTo(OutputStream out, CaseloadFilter filter, ExportFormat format, Actor actor) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    database.createNativeQuery("set transaction isolation level repeatable read read only")
                            .executeUpdate();
                    return rows(out, filter, format, actor);
                });
    }

    private int rows(OutputStream out, CaseloadFilter filter, ExportFormat format, Actor actor) throws IOException {
        filter.limit = PAGE;
        filter.count = false;
        int rows = 0;
        try (SheetWriter sheet = format.open(out, "投诉")) {
            sheet.row(ExportColumns.HEADINGS);
            do {
                Page<CaseloadItem> page = caseload.list(filter, actor.scope());
                for (CaseloadItem item : page.items()) {
                    sheet.row(columns.cells(item));
                }
                rows += page.items().size();
                filter.cursor = page.next();
            } while (filter.cursor != null);
        }
        return rows;
    }
}
