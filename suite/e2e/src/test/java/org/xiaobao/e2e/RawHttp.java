package org.xiaobao.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request target as it is written, which no well-behaved client would. */
public final class RawHttp {

    private RawHttp() {}

    /** The whole answer, head and body. */
    public static String get(URI gateway, String target, String token) {
        return send(gateway, "GET", target, token);
    }

    public static String send(URI gateway, String method, String target, String token) {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            String request = "%s %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                    .formatted(method, target, gateway.getAuthority(), token);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
