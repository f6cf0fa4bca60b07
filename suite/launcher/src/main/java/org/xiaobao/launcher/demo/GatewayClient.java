package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.launcher.TokenSource;

/**
 * The demo's only way into the suite. A request that meets a process that is down is sent again until it is answered; what
 * changes something carries a key made of its own content, so that the suite does it once however often it is sent.
 */
final class GatewayClient {

    private static final Set<Integer> PASSING = Set.of(401, 429, 500, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = Json.MAPPER;
    private final URI gateway;
    private final TokenSource tokens;
    private final String institution;
    private final Progress progress;

    GatewayClient(URI gateway, TokenSource tokens, String institution, Progress progress) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.institution = institution;
        this.progress = progress;
    }

    Answer get(Player as, String path) {
        return send(as, request(path).GET(), "GET " + path).orFail();
    }

    Answer post(Player as, String path, JsonNode body) {
        return send(as, post(path, "", body), "POST " + path).orFail();
    }

    /** What is done to the version that was read, and to no other. */
    Answer post(Player as, String path, String etag, JsonNode body) {
        HttpRequest.Builder request = post(path, etag, body).header("If-Match", etag);
        return send(as, request, "POST " + path).orFail();
    }

    /** May answer 412 when the case has moved on since {@code etag} was read. */
    Answer put(Player as, String path, String etag, JsonNode body) {
        HttpRequest.Builder request = request(path).header("If-Match", etag);
        Answer answer = send(as, request.PUT(BodyPublishers.ofString(body.toString())), "PUT " + path);
        return answer.isStale() ? answer : answer.orFail();
    }

    /** What is there already with the same content stays; with other content it is refused. */
    Answer putNew(Player as, String path, JsonNode body) {
        HttpRequest.Builder request = request(path).header("If-None-Match", "*");
        return send(as, request.PUT(BodyPublishers.ofString(body.toString())), "PUT " + path)
                .orFail();
    }

    private HttpRequest.Builder post(String path, String etag, JsonNode body) {
        UUID key = UUID.nameUUIDFromBytes((institution + path + etag + body).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Idempotency-Key", "demo-" + key).POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private Answer send(Player as, HttpRequest.Builder request, String task) {
        Patience patience = new Patience(task, progress);
        while (true) {
            try {
                request.setHeader("Authorization", "Bearer " + token(as));
                HttpResponse<String> received = http.send(request.build(), BodyHandlers.ofString());
                if (!PASSING.contains(received.statusCode())) {
                    return answer(task, received);
                }
                patience.restAfter("HTTP " + received.statusCode());
            } catch (IOException down) {
                patience.restAfter(down.getClass().getSimpleName() + " " + down.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailure("中断 Interrupted");
            }
        }
    }

    /** A token source that fails is an identity provider that is down: as passing as the rest. */
    private String token(Player as) throws IOException {
        try {
            return tokens.token(as.role(), institution, as.unit());
        } catch (RuntimeException noToken) {
            throw new IOException("no token: " + noToken.getMessage(), noToken);
        }
    }

    private Answer answer(String task, HttpResponse<String> received) {
        return new Answer(
                task,
                received.statusCode(),
                received.headers().firstValue("ETag").orElse("*"),
                received.headers().firstValue("Idempotent-Replayed").isPresent(),
                tree(received.body()));
    }

    private JsonNode tree(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException notJson) {
            return json.getNodeFactory().textNode(body);
        }
    }
}
