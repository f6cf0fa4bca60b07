package org.xiaobao.e2e;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A demo year being played beside the test, with a look at how far it has come. */
final class PlayingYear {

    private final Suite suite;
    private final String institution;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final CompletableFuture<Suite.Playing> playing;

    PlayingYear(Suite suite, String institution) {
        this.suite = suite;
        this.institution = institution;
        this.playing = CompletableFuture.supplyAsync(
                () -> suite.playDemo(institution, output), task -> new Thread(task, "demo").start());
    }

    /** Waits until the list holds so many; what is down meanwhile does not count. */
    void awaitMany(String role, String path, int many) {
        Api reader = suite.as(role, institution, "/HQ");
        await(path + " has " + many + "; so far: " + output.toString(StandardCharsets.UTF_8))
                .atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions() // no token either, while the identity provider is down
                .until(() -> playing.isDone()
                        || reader.get(path + "?count=true&limit=1")
                                        .body()
                                        .path("total")
                                        .asInt()
                                >= many);
    }

    Suite.Playing end() {
        return playing.join();
    }
}
