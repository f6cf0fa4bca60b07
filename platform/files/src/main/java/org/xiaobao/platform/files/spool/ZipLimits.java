package org.xiaobao.platform.files.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * How far a ZIP may inflate. Every entry its directory names is inflated once into nothing, counting what really comes out and
 * not what is announced, so a bomb is known before anything holds it in memory. The packed bytes are held: callers bound them.
 *
 * @param entries the most a directory may name
 * @param inflated bytes, all entries together
 * @param ratio how many times its packed size it may inflate to; counts from one megabyte on
 */
public record ZipLimits(int entries, long inflated, long ratio) {

    private static final long RATIO_COUNTS_FROM = 1024 * 1024; // a small file of blanks is no bomb
    private static final int DIRECTORY_ENTRY = 0x504B0102;

    /** Size of each entry, by name.
     * @throws DomainProblem 422 when a limit is passed or the ZIP is broken */
    public Map<String, Long> measure(Spool file) {
        byte[] packed = bytes(file);
        if (directoryEntries(packed) > entries) {
            throw bomb();
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                long size = inflate(zip, entry, total, packed.length);
                total += size;
                sizes.put(entry.getName(), size);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainProblem(UploadProblem.ZIP_BROKEN);
        }
        return sizes;
    }

    /** Whoever looks at the parts of a ZIP one after the other. */
    public interface Part {
        void look(String name, InputStream content) throws IOException;
    }

    /** Every part of a ZIP that was measured, under a name that stands twice both. */
    public static void each(Spool file, Part part) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes(file)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    part.look(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainProblem(UploadProblem.ZIP_BROKEN);
        }
    }

    /** One part of a ZIP that was measured.
     * @throws DomainProblem 422 when it is longer than it may be, or broken */
    public static byte[] read(Spool file, String name, int longest) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes(file)).get();
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            byte[] content = part.readNBytes(longest + 1);
            if (content.length <= longest) {
                return content;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DomainProblem(UploadProblem.ZIP_BROKEN);
        }
        throw new DomainProblem(UploadProblem.ZIP_BOMB);
    }

    private static byte[] bytes(Spool file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Counted before they are read: a directory may name more entries than memory holds. */
    private static int directoryEntries(byte[] packed) {
        int found = 0;
        int last = 0;
        for (byte next : packed) {
            last = last << 8 | next & 0xFF;
            found += last == DIRECTORY_ENTRY ? 1 : 0;
        }
        return found;
    }

    private long inflate(ZipFile zip, ZipArchiveEntry entry, long before, long packed) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                long total = before + size;
                if (total > inflated || total > RATIO_COUNTS_FROM && total > ratio * packed) {
                    throw bomb();
                }
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
