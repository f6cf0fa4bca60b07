package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("secrets.properties");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Secrets.open(file, false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondStartFindsTheSameSecrets() {
        String first = Secrets.open(file, false).get(Secrets.owner("complaints"));
        assertThat(Secrets.open(file, true).get(Secrets.owner("complaints")))
                .isEqualTo(first)
                .hasSize(32);
    }

    @Test
    void noTwoSecretsAreAlike() throws IOException {
        Secrets.open(file, false);
        var values = Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
        assertThat(values).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void aKeyThatIsMissingIsAddedAndTheOthersStay() throws IOException {
        Files.writeString(file, Secrets.KEYCLOAK_ADMIN + "=kept\n");
        Secrets secrets = Secrets.open(file, true);
        assertThat(secrets.get(Secrets.KEYCLOAK_ADMIN)).isEqualTo("kept");
        assertThat(Files.readString(file)).contains(Secrets.POSTGRES + "=" + secrets.get(Secrets.POSTGRES));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void dataWithoutTheirSecretsAreNotOverwritten() {
        assertThatThrownBy(() -> Secrets.open(file, true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("./run reset");
        assertThat(file).doesNotExist();
    }
}
