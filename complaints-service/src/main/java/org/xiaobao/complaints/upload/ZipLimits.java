package org.xiaobao.complaints.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * How far a ZIP may inflate. It is inflated once into nothing, counting what really comes out and not what its directory
 * announces, so a bomb is known before anything holds it in memory.
 */
public record ZipLimits(int entries, long inflated, long ratio) {

    private static final long RATIO_COUNTS_FROM = 1024 * 1024; // a small file of blanks is no bomb

    /** Size of each entry, by name.
     * @throws DomainProblem 422 when a limit is passed or the ZIP is broken */
    public Map<String, Long> measure(Spool file) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (sizes.size() == entries) {
                    throw bomb();
                }
                long size = inflate(zip, buffer, total, file.size());
                total += size;
                sizes.put(entry.getName(), size);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainProblem(UploadProblem.ZIP_BROKEN);
        }
        return sizes;
    }

    private long inflate(InputStream zip, byte[] buffer, long before, long packed) throws IOException {
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            long total = before + size;
            if (total > inflated || total > RATIO_COUNTS_FROM && total > ratio * packed) {
                throw bomb();
            }
        }
        return size;
    }

    private DomainProblem bomb() {
        return new DomainProblem(UploadProblem.ZIP_BOMB)
                .detail(
                        "解压后至多 %d 字节、%d 个条目、%d 倍".formatted(inflated, entries, ratio),
                        "It may inflate to at most %d bytes, %d entries and %d times its size"
                                .formatted(inflated, entries, ratio));
    }
}
