package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak builds itself once, here beside the tests of the services: the journeys, and {@code ./run}, find it prepared. */
class KeycloakIT {

    @TempDir
    Path data;

    @Test
    void onceItIsPreparedEveryLaterStartFindsItSo() {
        Home home = new Home(Path.of("../..").toAbsolutePath().normalize(), data.resolve("suite"));
        home.create();
        Keycloak keycloak = new Keycloak(home);
        if (!keycloak.prepared()) {
            keycloak.prepare();
        }

        assertThat(new Keycloak(home).prepared()).isTrue();
    }
}
