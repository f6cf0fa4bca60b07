package org.xiaobao.platform.files.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.platform.files.check.Samples.*;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.files.spool.Spool;

class ContentTypeTest {

    @Test
    void eachKindIsToldByItsContent() {
        assertThat(of(PDF)).isEqualTo("application/pdf");
        assertThat(of(PNG)).isEqualTo("image/png");
        assertThat(of("\u00FF\u00D8\u00FF\u00E0JFIF")).isEqualTo("image/jpeg");
        assertThat(of("II*\0\u0008\0\0\0")).isEqualTo("image/tiff");
        assertThat(of("RIFF\1\1\1\1WAVEfmt ")).isEqualTo("audio/wav");
        assertThat(of("#!AMR\n\1\2")).isEqualTo("audio/amr");
        assertThat(of("\0\0\0\u0018ftypmp42")).isEqualTo("video/mp4");
        assertThat(of("ID3\u0004\0")).isEqualTo("audio/mpeg");
        assertThat(of("\u00FF\u00FB\u0090\u0064")).isEqualTo("audio/mpeg");
        assertThat(of(TEXT)).isEqualTo("text/plain");
        assertThat(of("投诉记录".getBytes(Charset.forName("GBK")))).isEqualTo("text/plain");
    }

    @Test
    void photosOfPhonesAreToldFromFilmsByTheirBrand() {
        assertThat(of("\0\0\0\u0024ftypheic\0\0\0\0mif1MiHEheic")).isEqualTo("image/heic");
        assertThat(of("\0\0\0\u0018ftypheix\0\0\0\0heix")).isEqualTo("image/heic");
        assertThat(of("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic")).isEqualTo("image/heic");
        assertThat(of("\0\0\0\u001Cftypmif1\0\0\0\0mif1miafavif")).isEqualTo("image/avif");
        assertThat(of("\0\0\0\u001Cftypavif\0\0\0\0avifmif1miaf")).isEqualTo("image/avif");
        assertThat(of("\0\0\0\u0014ftypmif1\0\0\0\0mif1")).isEqualTo(ContentType.UNKNOWN);
        assertThat(of("\0\0\0\u0014ftypqt  \0\0\0\0qt  ")).isEqualTo("video/mp4");
    }

    @Test
    void whatCanRunIsFoundHoweverItIsWritten() {
        for (String part : List.of(
                "word/VBAPROJECT.BIN",
                "word\\vbaProject.bin",
                "/word/vbaData.xml",
                "word/ActiveX/activeX1.bin",
                "word/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml")) {
            assertThat(of(zip("[Content_Types].xml", "word/document.xml", part)))
                    .as(part)
                    .isEqualTo(ContentType.UNKNOWN);
        }
        assertThat(of(zip("[CONTENT_TYPES].XML", "Word\\Document.xml"))).endsWith("wordprocessingml.document");
    }

    @Test
    void aDocumentThatSaysItHasMacrosIsNoneWhateverItsPartsAreCalled() {
        byte[] said = zip(Map.of(
                "[Content_Types].xml",
                "application/vnd.ms-word.document.MacroEnabled.main+xml",
                "word/document.xml",
                ""));
        assertThat(of(said)).isEqualTo(ContentType.UNKNOWN);
    }

    @Test
    void documentsAreToldByWhatIsInTheZip() {
        assertThat(of(zip("[Content_Types].xml", "word/document.xml"))).endsWith("wordprocessingml.document");
        assertThat(of(zip("[Content_Types].xml", "xl/workbook.xml"))).endsWith("spreadsheetml.sheet");
    }

    @Test
    void whatIsNoneOfThemIsUnknown() {
        assertThat(of(zip("readme.txt"))).isEqualTo(ContentType.UNKNOWN);
        assertThat(of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(ContentType.UNKNOWN);
        assertThat(of("MZ\u0090\0\u0003")).isEqualTo(ContentType.UNKNOWN);
        assertThat(of("\u007FELF\2\1\1\0")).isEqualTo(ContentType.UNKNOWN);
        assertThat(of("text with a\0nought")).isEqualTo(ContentType.UNKNOWN);
    }

    private static String of(String bytes) {
        return of(bytes.getBytes(ISO_8859_1));
    }

    private static String of(byte[] bytes) {
        try (Spool spool = spool(bytes)) {
            return ContentType.of(spool);
        }
    }
}
