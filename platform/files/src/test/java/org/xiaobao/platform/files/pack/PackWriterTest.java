package org.xiaobao.platform.files.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PackWriterTest {

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        assertThat(pack()).isEqualTo(pack());
    }

    @Test
    void theManifestIsLastAndNamesEveryFile() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("a.html");
            assertThat(zip.getNextEntry().getName()).isEqualTo("attachments/01.pdf");
            assertThat(zip.getNextEntry().getName()).isEqualTo("manifest.json");
            assertThat(zip.getNextEntry().getName()).isEqualTo("manifest.txt");
            assertThat(new String(zip.readAllBytes(), UTF_8))
                    .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  attachments/01.pdf\n");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void nothingOfAPageIsRunOrLoaded() {
        String page = new PrintedPage("告知", "编号", "TS2024-0000001")
                .line("内容", "<script>alert('a')</script>\"&")
                .line("空", null)
                .end("完");
        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;a&#39;)")
                .doesNotContain("空");
    }

    private static byte[] pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackWriter pack = new PackWriter(bytes, new ObjectMapper());
        pack.addText("a.html", "<p>甲</p>");
        pack.add("attachments/01.pdf", out -> {
            out.write("ab".getBytes(UTF_8));
            out.write('c');
        });
        pack.finish(Map.of("number", "TS2024-0000001"));
        return bytes.toByteArray();
    }
}
