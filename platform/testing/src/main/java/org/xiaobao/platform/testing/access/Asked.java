package org.xiaobao.platform.testing.access;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.xiaobao.platform.testing.Problems;

/** What a service answered. Thousands are asked, so a plain client asks them, on connections that stay open. */
record Asked(int status, String contentType, String text) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Asked of(String method, String path, String token, Map<String, String> headers, String body) {
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(service)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Asked(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Status and, of a refusal, its code, such as {@code 403 forbidden}. */
    String code() {
        return status < 400 ? Integer.toString(status) : status + " " + Problems.code(status, contentType, text);
    }
}
