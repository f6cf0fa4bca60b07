package org.xiaobao.reporting.returns.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook's parts packed anew, so that nothing in the file tells when and on which machine it was written: parts in one
 * order, at one time, not compressed (how well bytes are compressed differs with the runtime), and in its properties the
 * sheet's own time instead of the clock's.
 */
final class FixedArchive {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";
    private static final String MERGED = "<mergeCells>";
    private static final String END_OF_ONE = "/>";
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedArchive() {}

    static byte[] of(byte[] workbook, Instant createdAt) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile written = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(written.getEntries())) {
                parts.put(part.getName(), inOrder(written.getInputStream(part).readAllBytes()));
            }
        }
        parts.put(PROPERTIES, properties(createdAt));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, UTF_8)) {
            add(archive, FIRST, parts.remove(FIRST)); // some readers look no further when they find another one here
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(archive, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The library writes merged cells in the order of their hashes, which is another one in each process. */
    private static byte[] inOrder(byte[] part) {
        String text = new String(part, UTF_8);
        int from = text.indexOf(MERGED) + MERGED.length();
        int to = text.indexOf("</mergeCells>");
        if (to < 0) {
            return part;
        }
        String sorted = Stream.of(text.substring(from, to).split(END_OF_ONE))
                .sorted()
                .map(one -> one + END_OF_ONE)
                .collect(Collectors.joining());
        return (text.substring(0, from) + sorted + text.substring(to)).getBytes(UTF_8);
    }

    private static void add(ZipOutputStream archive, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry part = new ZipEntry(name);
        part.setMethod(ZipEntry.STORED);
        part.setSize(content.length);
        part.setCompressedSize(content.length);
        part.setCrc(sum.getValue());
        part.setTimeLocal(ALWAYS);
        archive.putNextEntry(part);
        archive.write(content);
        archive.closeEntry();
    }

    private static byte[] properties(Instant createdAt) {
        return ("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:creator>Xiaobao</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>""".formatted(createdAt.truncatedTo(ChronoUnit.SECONDS))).getBytes(UTF_8);
    }
}
