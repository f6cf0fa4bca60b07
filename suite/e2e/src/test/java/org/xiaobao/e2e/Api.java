package org.xiaobao.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** One caller at the gateway. Whatever is answered comes back as a {@link Reply}; judging it is the journey's. */
public final class Api {

    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public record Reply(int status, String etag, String contentType, boolean replayed, JsonNode body) {

        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    private final URI gateway;
    private final Supplier<String> token;

    Api(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** headers: name, value, name, value; they go over those every request has. */
    public Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
        request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        if (token.get() != null) {
            request.setHeader("Authorization", "Bearer " + token.get());
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Reply(0, "", "", false, JSON.getNodeFactory().textNode(e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(HttpResponse<String> response) throws JsonProcessingException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                type,
                response.headers().firstValue("Idempotent-Replayed").isPresent(),
                type.contains("json")
                        ? JSON.readTree(response.body())
                        : JSON.getNodeFactory().textNode(response.body()));
    }
}
