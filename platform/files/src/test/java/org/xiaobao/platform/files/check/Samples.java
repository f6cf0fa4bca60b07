package org.xiaobao.platform.files.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaobao.platform.files.spool.Spool;

/** Small files of each kind. */
final class Samples {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(ISO_8859_1);
    static final byte[] PNG = "\u0089PNG\r\n\u001A\n0000IHDR".getBytes(ISO_8859_1);
    static final byte[] TEXT = "投诉人来电记录\r\n第二行".getBytes(UTF_8);

    private Samples() {}

    static byte[] zip(String... names) {
        return zip(Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> name)));
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Spool spool(byte[] bytes) {
        return Spool.of(new ByteArrayInputStream(bytes), bytes.length);
    }
}
