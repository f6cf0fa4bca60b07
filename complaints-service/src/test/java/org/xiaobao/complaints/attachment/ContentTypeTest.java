package org.xiaobao.complaints.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.attachment.Samples.*;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.upload.Spool;

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
