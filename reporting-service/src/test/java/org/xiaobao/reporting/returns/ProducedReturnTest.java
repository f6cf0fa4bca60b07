package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.reporting.returns.sheet.CsvDrawing;
import org.xiaobao.reporting.returns.sheet.Sheets;
import org.xiaobao.reporting.returns.sheet.XlsxDrawing;

class ProducedReturnTest {

    private final ProducedReturn made = ProducedReturn.of(Sheets.SAMPLE, false);

    @Test
    void itsFilesAreThoseItsDigestsWereTakenOf() {
        assertThat(made.file(ExportFormat.XLSX)).isEqualTo(XlsxDrawing.of(Sheets.SAMPLE));
        assertThat(made.file(ExportFormat.CSV)).isEqualTo(CsvDrawing.of(Sheets.SAMPLE));
        assertThat(made.failedChecks()).isEqualTo(1);
    }

    @Test
    void aFileThatIsDrawnOtherwiseThanThenIsNotHandedOut() {
        ProducedReturn other =
                new ProducedReturn(made.id(), false, 1, made.csvSha256(), made.csvSha256(), made.sheet());

        assertThatThrownBy(() -> other.file(ExportFormat.XLSX)).hasMessage("return-drawn-otherwise");
        assertThat(other.file(ExportFormat.CSV)).isNotEmpty();
    }
}
