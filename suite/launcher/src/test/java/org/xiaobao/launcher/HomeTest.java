package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void dataStandInTheProjectUnlessAnotherFolderIsNamed() {
        assertThat(Home.of("/some/project", null).root()).isEqualTo(Path.of("/some/project/.xiaobao"));
        assertThat(Home.of("/some/project", "/elsewhere").secrets())
                .isEqualTo(Path.of("/elsewhere/secrets.properties"));
    }

    @Test
    void nobodyElseMayLookIntoTheData() throws IOException {
        Home home = Home.of(folder.toString(), null);
        home.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keysets())))
                .isEqualTo("rwx------");
    }

    @Test
    void resetRemovesTheSuitesDataAndNothingElse() throws IOException {
        Home home = Home.of(folder.toString(), folder.toString());
        home.create();
        Files.writeString(home.secrets(), "a=b");
        Path own = Files.writeString(folder.resolve("thesis.txt"), "mine");
        home.delete();
        assertThat(own).exists();
        assertThat(home.secrets()).doesNotExist();
        assertThat(home.run()).doesNotExist();
    }

    @Test
    void resetRemovesTheFolderWhenNothingElseIsInIt() {
        Home home = Home.of(folder.toString(), null);
        home.create();
        home.delete();
        assertThat(home.root()).doesNotExist();
    }
}
