package org.xiaobao.reporting.returns.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.json.FactJson;

class DrawingTest {

    /**
     * What {@link Sheets#SAMPLE} is drawn as, for ever: a return of years ago must be drawn again byte for byte. Whoever changes the
     * drawing, or a library below it, changes the digests kept with every return.
     */
    private static final String XLSX = "b4c11fca6c043fe94c00b81dda95d667753650e62976ca7b1afac94f6275eb87";

    private static final String CSV = "b5a79237358106d730528208aab7b75a8dc14dbc73f1fa92655d02243b004a3d";

    @Test
    void theSameSheetIsTheSameBytesInEveryZoneAndLanguageAndOnEveryDay() {
        byte[] xlsx = XlsxDrawing.of(Sheets.SAMPLE);
        byte[] csv = CsvDrawing.of(Sheets.SAMPLE);
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(XlsxDrawing.of(Sheets.SAMPLE)).isEqualTo(xlsx);
            assertThat(CsvDrawing.of(Sheets.SAMPLE)).isEqualTo(csv);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        assertThat(digest(csv)).isEqualTo(CSV);
        assertThat(digest(xlsx)).isEqualTo(XLSX);
    }

    @Test
    void aSheetThatWasStoredAndReadAgainIsDrawnTheSame() {
        Sheet read = FactJson.read(FactJson.write(Sheets.SAMPLE).getBytes(UTF_8), Sheet.class);

        assertThat(read).isEqualTo(Sheets.SAMPLE);
        assertThat(XlsxDrawing.of(read)).isEqualTo(XlsxDrawing.of(Sheets.SAMPLE));
    }

    @Test
    void nothingInAWorkbookTellsTheClockAndNoTextIsAFormula() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(XlsxDrawing.of(Sheets.SAMPLE)))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo("2000-01-01T00:00:00");
                parts.put(part.getName(), plain(new String(archive.readAllBytes(), UTF_8)));
            }
        }

        assertThat(parts.get("docProps/core.xml"))
                .contains("2024-04-10T02:03:04Z")
                .doesNotContain("2026");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("网点投诉通报", "=HYPERLINK(", "制表人", "复核人")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("宋体", "#,##0");
    }

    @Test
    void inCsvTextsThatLookLikeFormulasAreTextsAndNumbersStayNumbers() {
        String csv = new String(CsvDrawing.of(Sheets.SAMPLE), UTF_8);

        assertThat(csv)
                .startsWith("\uFEFF网点投诉通报\r\n单位：全机构,期间：2024年第一季度（2024年1月1日至2024年3月31日）\r\n")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"看\"\")\",1234567,33.33\r\n")
                .contains("\r\n'+1,-2,0.00\r\n")
                .contains("\r\n'-网点,—,—\r\n")
                .contains("\r\n\"'@甲,\"\"乙\"\"\n丙\",0,66.67\r\n")
                .contains("各单位之和等于合计：1234565 = 9，未通过")
                .contains("不多于（网点）：— ≤ 9，数据不全，未校验");
    }

    /** Signs that are written by their numbers, as themselves. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
