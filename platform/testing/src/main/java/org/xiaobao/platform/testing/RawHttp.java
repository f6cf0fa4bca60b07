package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP exchange written by hand, for what no client would send; the answer is all that comes until the server closes. */
public final class RawHttp {

    private final String answer;

    private RawHttp(String answer) {
        this.answer = answer;
    }

    /** Lines end with \n here and with \r\n on the wire; characters are bytes (Latin-1). The head must ask to close. */
    public static RawHttp send(URI server, String request) {
        return send(server, request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    public static RawHttp send(URI server, byte[] request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new RawHttp(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int status() {
        assertThat(answer).startsWith("HTTP/1.");
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** Null when absent. */
    public String header(String name) {
        for (String line : answer.split("\r\n\r\n", 2)[0].split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return null;
    }

    public String body() {
        return answer.split("\r\n\r\n", 2)[1];
    }

    /** The whole shape of a problem, as in {@link Problems}. */
    public RawHttp problem(int status, String code) {
        assertThat(status()).as(answer).isEqualTo(status);
        assertThat(header("Content-Type")).as(answer).startsWith("application/problem+json");
        JsonPath problem = new JsonPath(body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("traceId")).isNotBlank();
        assertThat(header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header("Cache-Control")).isEqualTo("no-store");
        return this;
    }

    public RawHttp says(String text) {
        assertThat(body()).contains(text);
        return this;
    }
}
