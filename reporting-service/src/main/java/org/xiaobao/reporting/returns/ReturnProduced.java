package org.xiaobao.reporting.returns;

import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A return was produced; for the audit trail, not published. */
@EventType("return.produced.v1")
record ReturnProduced(
        UUID subject,
        String institution,
        Instant at,
        String form,
        int formVersion,
        String unit,
        int year,
        String period,
        long failedChecks,
        String xlsxSha256,
        String csvSha256)
        implements Fact {

    static ReturnProduced of(ProducedReturn made) {
        var sheet = made.sheet();
        return new ReturnProduced(
                made.id(),
                sheet.institution(),
                sheet.producedAt(),
                sheet.form().code(),
                sheet.form().version(),
                sheet.unit(),
                sheet.period().year(),
                sheet.period().period(),
                made.failedChecks(),
                made.xlsxSha256(),
                made.csvSha256());
    }
}
