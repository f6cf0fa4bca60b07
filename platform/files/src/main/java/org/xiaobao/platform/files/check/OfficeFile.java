package org.xiaobao.platform.files.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.files.spool.ZipLimits;

/**
 * A ZIP is a document when it holds what makes one, and nothing that can run: no macros, by the name of their part or by what the
 * list of contents says, no controls, no embedded programs. Word and Excel do not mind how names are written, so neither does this.
 */
final class OfficeFile {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final ZipLimits LIMITS = new ZipLimits(2_000, 200L * 1024 * 1024, 150);
    private static final String CONTENTS = "[content_types].xml";
    private static final int LONGEST_CONTENTS = 1024 * 1024;

    private OfficeFile() {}

    static String of(Spool file) {
        Map<String, String> parts = new TreeMap<>();
        LIMITS.measure(file).keySet().forEach(name -> parts.put(plain(name), name));
        if (!parts.containsKey(CONTENTS) || parts.keySet().stream().anyMatch(OfficeFile::runs)) {
            return ContentType.UNKNOWN;
        }
        byte[] contents = ZipLimits.read(file, parts.get(CONTENTS), LONGEST_CONTENTS);
        String said = new String(contents, UTF_8).toLowerCase(Locale.ROOT);
        if (said.contains("macroenabled") || said.contains("vbaproject") || said.contains("activex")) {
            return ContentType.UNKNOWN;
        }
        if (parts.containsKey("word/document.xml")) {
            return KIND + "wordprocessingml.document";
        }
        return parts.containsKey("xl/workbook.xml") ? KIND + "spreadsheetml.sheet" : ContentType.UNKNOWN;
    }

    private static boolean runs(String part) {
        return part.endsWith("vbaproject.bin")
                || part.endsWith("vbadata.xml")
                || part.contains("/activex/")
                || part.contains("/macrosheets/")
                || part.contains("/embeddings/oleobject")
                || part.startsWith("../")
                || part.contains("/../");
    }

    private static String plain(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
