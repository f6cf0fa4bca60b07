package org.xiaobao.gateway;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A real HTTP server in place of a service. Tells what it received, or misbehaves as the query's {@code do} asks. */
public final class ServiceDouble {

    private final String name;
    private final Vertx vertx;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();
    private volatile HttpServerRequest held;
    private HttpServer server;
    private int port;

    ServiceDouble(String name, Vertx vertx) {
        this.name = name;
        this.vertx = vertx;
    }

    public ServiceDouble start() {
        server = vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(64 * 1024))
                .requestHandler(this::answer);
        server.listen(port).toCompletionStage().toCompletableFuture().join();
        port = server.actualPort();
        return this;
    }

    public void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    int port() {
        return port;
    }

    /** Requests whose head arrived since the start. */
    public int requests() {
        return requests.get();
    }

    /** Requests that are neither answered nor given up. */
    public int open() {
        return open.get();
    }

    /** Body bytes that arrived since the start. */
    public long bytes() {
        return bytes.get();
    }

    /** Lets a request sent with {@code do=hold} go on. */
    public void release() {
        held.resume();
    }

    /** The gateway's guards stand in every connection of this JVM; a service is to be no stricter than it must. */
    private static void unguarded(HttpServerRequest request) {
        ChannelPipeline pipeline =
                ((ConnectionBase) request.connection()).channel().pipeline();
        pipeline.names().stream()
                .filter(name -> name.startsWith("AnswerGuard") || name.startsWith("RequestGuard"))
                .forEach(pipeline::remove);
    }

    private void answer(HttpServerRequest request) {
        unguarded(request);
        requests.incrementAndGet();
        open.incrementAndGet();
        request.response().endHandler(over -> open.decrementAndGet());
        HttpServerResponse response = request.response();
        String order = request.path().equals("/q/openapi") ? "document" : request.getParam("do", "tell");
        switch (order) {
            case "slow" -> vertx.setTimer(4_000, late -> response.end("late"));
            case "break" -> request.connection().close();
            case "half" ->
                response.putHeader("Content-Length", "1000").write("half").onSuccess(sent -> request.connection()
                        .close());
            case "empty" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"3\"").end();
            case "private" ->
                response.putHeader("Connection", "X-Hop")
                        .putHeader("X-Hop", "secret")
                        .putHeader("Keep-Alive", "timeout=5")
                        .putHeader("ETag", "\"3\"")
                        .end("{}");
            case "own-headers" ->
                response.putHeader("Cache-Control", "private, max-age=5")
                        .putHeader("Content-Security-Policy", "sandbox")
                        .end("{}");
            case "document" ->
                response.end("json".equals(request.getParam("format")) ? document() : "openapi: 3.1.0\n");
            case "download" -> download(response.setChunked(true), Integer.parseInt(request.getParam("blocks")));
            default -> tell(request, order);
        }
    }

    private void tell(HttpServerRequest request, String order) {
        MessageDigest sha256 = sha256();
        long[] length = {0};
        request.handler(chunk -> {
            sha256.update(chunk.getBytes());
            length[0] += chunk.length();
            bytes.addAndGet(chunk.length());
        });
        request.endHandler(end -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(seen(request)
                        .put("length", length[0])
                        .put("sha256", HexFormat.of().formatHex(sha256.digest()))
                        .toBuffer()));
        if (order.equals("hold")) {
            request.pause();
            held = request;
        }
    }

    private JsonObject seen(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        return new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers);
    }

    private String document() {
        return """
                {"openapi": "3.1.0", "info": {"title": "%s"}, "paths": {}, "components": {"securitySchemes":
                {"SecurityScheme": {"type": "openIdConnect"}, "key": {"type": "apiKey"}}}}""".formatted(name);
    }

    private void download(HttpServerResponse response, int blocks) {
        if (blocks == 0) {
            response.end();
        } else {
            response.write(Buffer.buffer(new byte[1024 * 1024])).onSuccess(sent -> download(response, blocks - 1));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
