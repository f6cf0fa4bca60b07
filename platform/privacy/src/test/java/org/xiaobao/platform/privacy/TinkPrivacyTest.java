package org.xiaobao.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkPrivacyTest {

    @TempDir
    Path folder;

    @Test
    void whatWasEncryptedIsReadAgainAfterARestart() throws Exception {
        byte[] cipher = privacy("a").encrypt("张三 350602199001011234");

        assertThat(privacy("a").decrypt(cipher)).isEqualTo("张三 350602199001011234");
    }

    @Test
    void theSameTextIsNeverTheSameBytes() throws Exception {
        assertThat(privacy("a").encrypt("x")).isNotEqualTo(privacy("a").encrypt("x"));
    }

    @Test
    void changedBytesAreNoticed() throws Exception {
        byte[] cipher = privacy("a").encrypt("text");
        cipher[cipher.length - 1] ^= 1;

        assertThatThrownBy(() -> privacy("a").decrypt(cipher)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherServicesKeyReadsNothing() throws Exception {
        byte[] cipher = privacy("a").encrypt("text");

        assertThatThrownBy(() -> privacy("b").decrypt(cipher)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterARotationOldRowsStayReadableAndFindableAndNewOnesUseTheNewKeys() throws Exception {
        TinkPrivacy privacy = privacy("a");
        byte[] old = privacy.encrypt("old");
        byte[] oldIndex = privacy.of("phone", "13812345678");

        privacy.addPrimaries();

        assertThat(privacy.decrypt(old)).isEqualTo("old");
        assertThat(privacy.keys().fields().isEarlier(old)).isTrue();
        assertThat(privacy.keys().fields().isCurrent(privacy.encrypt("new"))).isTrue();
        assertThat(privacy.of("phone", "13812345678")).isNotEqualTo(oldIndex);
        assertThat(privacy.all("phone", "13812345678"))
                .hasSize(2)
                .contains(oldIndex, privacy.of("phone", "13812345678"));
        assertThat(privacy.encryptedAgain(old)).hasValueSatisfying(again -> {
            assertThat(privacy.keys().fields().isCurrent(again)).isTrue();
            assertThat(privacy.decrypt(again)).isEqualTo("old");
        });
        assertThat(privacy.encryptedAgain(new byte[40])).isEmpty();
    }

    @Test
    void anotherReplicaReadsWhatTheNewKeyWroteWithoutARestart() throws Exception {
        TinkPrivacy first = privacy("a");
        TinkPrivacy second = privacy("a");

        first.addPrimaries();

        assertThat(second.decrypt(first.encrypt("new"))).isEqualTo("new");
        assertThat(second.keys().name()).isEqualTo(first.keys().name());
    }

    @Test
    void aFileThatCannotBeReadLeavesTheKeysInUse() throws Exception {
        TinkPrivacy privacy = privacy("a");
        byte[] cipher = privacy.encrypt("text");
        Files.writeString(folder.resolve("a"), "{");

        assertThatThrownBy(() -> privacy.decrypt(new byte[40])).isInstanceOf(IllegalStateException.class);
        assertThat(privacy.decrypt(cipher)).isEqualTo("text");
    }

    @Test
    void aBlindIndexFindsEqualValuesOfOneKindOnly() throws Exception {
        byte[] phone = privacy("a").of("phone", "13812345678");

        assertThat(privacy("a").of("phone", "13812345678")).isEqualTo(phone);
        assertThat(privacy("a").all("phone", "13812345678")).containsExactly(phone);
        assertThat(privacy("a").of("phone", "13812345679")).isNotEqualTo(phone);
        assertThat(privacy("a").of("id", "13812345678")).isNotEqualTo(phone);
        assertThat(privacy("b").of("phone", "13812345678")).isNotEqualTo(phone);
    }

    @Test
    void onlyTheUserMayReadTheFile() throws Exception {
        privacy("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingFileStopsTheStartUnlessItMayBeMade() {
        assertThatThrownBy(() -> new TinkPrivacy(folder.resolve("none"), false))
                .isInstanceOfAny(NoSuchFileException.class, java.io.FileNotFoundException.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void replicasThatStartTogetherShareOneKey() throws Exception {
        Callable<String> starting =
                () -> java.util.HexFormat.of().formatHex(privacy("shared").of("phone", "1"));
        var replicas = Executors.newFixedThreadPool(8);

        Set<String> indexes = new HashSet<>();
        for (Future<String> index : replicas.invokeAll(Collections.nCopies(8, starting))) {
            indexes.add(index.get());
        }
        replicas.shutdown();

        assertThat(indexes).hasSize(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    private TinkPrivacy privacy(String name) throws Exception {
        return new TinkPrivacy(folder.resolve(name), true);
    }
}
