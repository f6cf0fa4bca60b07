package org.xiaobao.complaints.caseload;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.files.export.ListExport;
import org.xiaobao.platform.files.export.ListExport.Layout;
import org.xiaobao.platform.files.export.ListExport.Written;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.Page;

/** Writes the whole filtered list down as it is at one moment, and notes who took it. */
@ApplicationScoped
class CaseloadExport {

    private static final int PAGE = 1_000;

    private final Caseload caseload;
    private final ListExport export;
    private final ExportColumns columns;
    private final Journal journal;
    private final Clock clock;

    CaseloadExport(Caseload caseload, ListExport export, ExportColumns columns, Journal journal, Clock clock) {
        this.caseload = caseload;
        this.export = export;
        this.columns = columns;
        this.journal = journal;
        this.clock = clock;
    }

    Written write(CaseloadFilter filter, String described, ExportFormat format, Actor actor) {
        filter.limit = PAGE;
        filter.count = false;
        Layout<CaseloadItem> layout =
                new Layout<>("投诉", ExportColumns.HEADINGS, item -> columns.cells(item, actor.institution()));
        Written written = export.write(cursor -> page(filter, cursor, actor), layout, format);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        QuarkusTransaction.requiringNew()
                .run(() -> journal.note(
                        new ComplaintsExported(
                                id, actor.institution(), clock.instant(), format, written.rows(), described),
                        actor));
        return written;
    }

    private Page<CaseloadItem> page(CaseloadFilter filter, String cursor, Actor actor) {
        filter.cursor = cursor;
        return caseload.list(filter, actor.scope());
    }
}
