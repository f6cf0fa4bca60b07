package org.xiaobao.platform.start;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Before the service says that it is ready, it does what its first callers would otherwise wait for: it turns away a bearer of no
 * valid token at its own door, and plays its {@link Rehearsal}s, several at a time, as callers come. Nothing of it stays; what fails
 * is left to the first caller.
 */
@Readiness
@ApplicationScoped
class WarmUp implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** Looks like a token and is none, so that its key is looked for in vain. */
    private static final String TOKEN =
            part("{\"alg\":\"RS256\",\"kid\":\"nobody\"}") + part("{\"exp\":4102444800}") + "none";

    private final List<Rehearsal> rehearsals;
    private final ExecutorService threads;
    private final WarmUpConfig config;
    private final URI door;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    WarmUp(
            @All List<Rehearsal> rehearsals,
            ExecutorService threads,
            WarmUpConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.rehearsals = rehearsals;
        this.threads = threads;
        this.config = config;
        this.door = URI.create("http://127.0.0.1:" + port + config.door());
    }

    void begin(@ObservesAsync HttpServerStart started) {
        try {
            together(this::knock);
            together(() -> rehearsals.forEach(this::play));
        } finally {
            done.complete(null);
        }
    }

    private void together(Runnable one) {
        CompletableFuture.allOf(IntStream.range(0, config.callers())
                        .mapToObj(caller -> CompletableFuture.runAsync(
                                () -> IntStream.range(0, config.rounds()).forEach(round -> one.run()), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void knock() {
        try {
            HttpURLConnection call = (HttpURLConnection) door.toURL().openConnection();
            call.setRequestProperty("Authorization", "Bearer " + TOKEN);
            call.getResponseCode();
            call.disconnect();
        } catch (IOException left) {
            LOG.debug("nobody answers at our own door", left);
        }
    }

    void play(Rehearsal rehearsal) {
        try {
            rehearsal.play();
        } catch (Exception left) {
            LOG.debugf(left, "%s failed", rehearsal);
        }
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + ".";
    }

    /** Who asks too early waits: "not yet" would be logged again and again. */
    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(done.thenApply(nothing -> HealthCheckResponse.up("warmed up")));
    }
}
