package org.xiaobao.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Vert.x as anybody would make one, and a real socket: the guard is found and stands before Vert.x' own handler. */
class ConnectionGuardTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void everyServerAnswersWhatItCannotParseInWords() throws IOException {
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0).setHttp2ClearTextEnabled(false))
                .requestHandler(request -> request.response().end("read"))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();

        assertThat(exchange(server, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("read");
        assertThat(exchange(server, "GET / HTTP/1.1\r\nContent-Length: ten\r\nAccept-Language: en\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:xiaobao:problem:bad-request", "The request is malformed");
        assertThat(exchange(server, "GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("urn:xiaobao:problem:uri-too-long");
    }

    private static String exchange(HttpServer server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.actualPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
