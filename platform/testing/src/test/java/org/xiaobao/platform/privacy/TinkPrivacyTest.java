package org.xiaobao.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
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
    void afterARotationOldRowsStayReadableAndNewOnesUseTheNewKey() throws Exception {
        TinkPrivacy before = privacy("a");
        byte[] old = before.encrypt("old");

        rotate(folder.resolve("a"));
        TinkPrivacy after = privacy("a");

        assertThat(after.decrypt(old)).isEqualTo("old");
        byte[] fresh = after.encrypt("new");
        assertThat(after.decrypt(fresh)).isEqualTo("new");
        assertThatThrownBy(() -> before.decrypt(fresh)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBlindIndexFindsEqualValuesOfOneKindOnly() throws Exception {
        byte[] phone = privacy("a").of("phone", "13812345678");

        assertThat(privacy("a").of("phone", "13812345678")).isEqualTo(phone).hasSize(32);
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

    /** What an operator does: a new primary beside the old key. */
    private static void rotate(Path file) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode keysets = (ObjectNode) json.readTree(file.toFile());
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, KeysetFile.FIELD_ALGORITHMS);
        ObjectNode rotated = (ObjectNode) json.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                fresh, KeysetFile.FIELD_ALGORITHMS, InsecureSecretKeyAccess.get()));
        ((ArrayNode) rotated.get("key")).addAll((ArrayNode) keysets.at("/fields/key"));
        keysets.set("fields", rotated);
        Files.writeString(file, keysets.toString());
    }
}
