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
import org.xiaobao.platform.web.Paging;

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
        Layout<CaseloadItem> layout =
                new Layout<>("投诉", ExportColumns.HEADINGS, item -> columns.cells(item, actor.institution()));
        Written written = export.write(
                cursor -> caseload.list(filter, new Paging(cursor, PAGE, false), actor.scope()), layout, format);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        QuarkusTransaction.requiringNew()
                .run(() -> journal.note(
                        new ComplaintsExported(
                                id, actor.institution(), clock.instant(), format, written.rows(), described),
                        actor));
        return written;
    }
}
