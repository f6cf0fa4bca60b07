package org.xiaobao.complaints.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
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
    void theFileIsNoiseThatOnlyItsUserMayRead() throws IOException {
        List<Path> before = spools();
        byte[] body = "张三的身份证350625199001011234".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (Spool spool = Spool.of(new ByteArrayInputStream(body), body.length)) {
            Path file = spools().stream()
                    .filter(path -> !before.contains(path))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.size(file)).isEqualTo(spool.size());
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("350625199001011234");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
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

    private static List<Path> spools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".spool"))
                    .sorted()
                    .toList();
        }
    }
}
