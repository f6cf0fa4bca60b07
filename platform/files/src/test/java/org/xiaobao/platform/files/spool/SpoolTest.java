package org.xiaobao.platform.files.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaobao.platform.problem.DomainProblem;

class SpoolTest {

    private static final ZipLimits LIMITS = new ZipLimits(10, 4 * 1024 * 1024, 50);

    @Test
    void whatIsPutAsideComesBackAsOftenAsWantedAndNothingIsLeft() throws IOException {
        byte[] body = new byte[300_001];
        new Random(7).nextBytes(body);
        List<Path> before = spools();
        try (Spool spool = Spool.of(new ByteArrayInputStream(body), body.length)) {
            assertThat(spool.size()).isEqualTo(body.length);
            assertThat(spool.open().readAllBytes()).isEqualTo(body);
            assertThat(spool.open().readAllBytes()).isEqualTo(body);
        }
        assertThat(spools()).isEqualTo(before);
    }

    @Test
    void theFileHasNoNameAndIsNoise() throws IOException {
        byte[] body = "张三的身份证350625199001011234".repeat(1000).getBytes(StandardCharsets.UTF_8);
        List<Path> before = spools();
        try (Spool spool = Spool.of(new ByteArrayInputStream(body), body.length)) {
            List<Path> open = new ArrayList<>(spools());
            open.removeAll(before);
            assertThat(open).hasSize(1);
            assertThat(Files.readSymbolicLink(open.get(0)).toString()).endsWith("(deleted)");
            assertThat(new String(Files.readAllBytes(open.get(0)), StandardCharsets.ISO_8859_1))
                    .hasSize((int) spool.size())
                    .doesNotContain("350625199001011234");
        }
    }

    @Test
    void anErrorWhileItIsFilledLeavesNothing() throws IOException {
        List<Path> before = spools();
        assertThatThrownBy(() -> Spool.filled(out -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(spools()).isEqualTo(before);
    }

    @Test
    void namedLeftoversAreSweptOnceNobodyCanBeAtWorkOnThem(@TempDir Path folder) throws IOException {
        Instant now = Instant.parse("2026-11-02T00:00:00Z");
        Path old = aged(folder.resolve("xiaobao-1.spool"), now.minus(Duration.ofHours(25)));
        Path young = aged(folder.resolve("xiaobao-2.spool"), now.minus(Duration.ofHours(1)));
        Path anothers = aged(folder.resolve("other.spool"), now.minus(Duration.ofDays(9)));
        assertThat(Leftovers.sweep(folder, now)).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(List.of(young, anothers)).allMatch(Files::exists);
    }

    private static Path aged(Path file, Instant time) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(file), FileTime.from(time));
    }

    @Test
    void moreThanTheLimitIsRefusedAndNothingIsLeft() throws IOException {
        List<Path> before = spools();
        assertThatThrownBy(() -> Spool.of(new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.type().status()).isEqualTo(413));
        assertThat(spools()).isEqualTo(before);
    }

    @Test
    void aBodyThatBreaksOffIsTheCallersAndNothingIsLeft() throws IOException {
        List<Path> before = spools();
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[9]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> Spool.of(broken, 100))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.type().status()).isEqualTo(400));
        assertThat(spools()).isEqualTo(before);
    }

    @Test
    void aZipIsMeasuredByWhatComesOutOfIt() {
        try (Spool zip = zip(2, 1_000)) {
            assertThat(LIMITS.measure(zip)).containsEntry("0", 1_000L).hasSize(2);
        }
    }

    @Test
    void aBombIsRefusedByRatioBySizeAndByEntries() {
        try (Spool ratio = zip(1, 2 * 1024 * 1024);
                Spool entries = zip(11, 1)) {
            refused(ratio, "zip-bomb", LIMITS);
            refused(entries, "zip-bomb", LIMITS);
            refused(ratio, "zip-bomb", new ZipLimits(10, 1024 * 1024, 100_000));
        }
    }

    @Test
    void aCutOffZipIsBroken() throws IOException {
        try (Spool whole = zip(1, 100_000)) {
            byte[] half = whole.open().readNBytes(60);
            try (Spool broken = Spool.of(new ByteArrayInputStream(half), half.length)) {
                refused(broken, "zip-broken", LIMITS);
            }
        }
    }

    private static void refused(Spool file, String code, ZipLimits limits) {
        assertThatThrownBy(() -> limits.measure(file))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.type().code()).isEqualTo(code));
    }

    private static Spool zip(int entries, int zeros) {
        return Spool.filled(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(i)));
                zip.write(new byte[zeros]);
            }
            zip.finish();
        });
    }

    /** What this process holds open: a spool has no other place where it could be seen. */
    private static List<Path> spools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(SpoolTest::isSpool).sorted().toList();
        }
    }

    private static boolean isSpool(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains(Spool.SUFFIX);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
