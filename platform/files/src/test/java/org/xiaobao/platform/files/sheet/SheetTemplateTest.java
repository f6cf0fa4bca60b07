package org.xiaobao.platform.files.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.platform.files.sheet.Samples.spool;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.export.SheetTemplate;
import org.xiaobao.platform.files.spool.Spool;

/** What is given out to be filled in is what is read. */
class SheetTemplateTest {

    private static final SheetTemplate TEMPLATE = new SheetTemplate(Sample.SHEET.columns());

    @Test
    void theTemplatesAreSheetsWithoutRows() {
        assertThat(rows(new CsvReader<>(Sample.SHEET), TEMPLATE.csv())).isEmpty();
        assertThat(rows(new XlsxReader<>(Sample.SHEET), TEMPLATE.xlsx("样表"))).isEmpty();
    }

    @Test
    void theHeadingsOfTheCsvStandBehindTheMark() {
        assertThat(new String(TEMPLATE.csv(), UTF_8))
                .startsWith("\uFEFF工单号,来源,")
                .endsWith("办结时间\r\n");
    }

    private static List<RawRow<Sample>> rows(SheetReader<Sample> reader, byte[] template) {
        try (Spool file = spool(template)) {
            List<RawRow<Sample>> rows = new ArrayList<>();
            reader.read(file, rows::add);
            return rows;
        }
    }
}
