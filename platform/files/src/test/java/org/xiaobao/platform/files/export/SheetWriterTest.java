package org.xiaobao.platform.files.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    @Test
    void noTextOfACsvIsAFormula() throws IOException {
        String csv =
                new String(written(ExportFormat.CSV, List.of("=1+1", "+1", "-1", "@a", "\tx", "\rx", "a=b")), UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF")
                .contains("'=1+1,'+1,'-1,'@a,")
                .contains("'\tx")
                .contains("'\rx")
                .contains(",a=b");
    }

    @Test
    void numbersStayNumbersAndBlankStaysBlank() throws IOException {
        String csv =
                new String(written(ExportFormat.CSV, Arrays.asList(new BigDecimal("-3.50"), null, "a,\"b\"")), UTF_8);
        assertThat(csv).isEqualTo("\uFEFF-3.50,,\"a,\"\"b\"\"\"\r\n");
    }

    @Test
    void aWorkbookHoldsTextsAsTextsHoweverTheyBegin() throws IOException {
        byte[] workbook = written(ExportFormat.XLSX, Arrays.asList("=1+1", new BigDecimal("12.50"), null, "投诉"));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Row row = read.getFirstSheet().read().get(0);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("12.5");
            assertThat(row.getCellText(3)).isEqualTo("投诉");
        }
    }

    private static byte[] written(ExportFormat format, List<?> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(bytes, "投诉")) {
            sheet.row(cells);
        }
        return bytes.toByteArray();
    }
}
