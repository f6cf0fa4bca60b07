package org.xiaobao.e2e.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends bytes as they are, which no well-behaved client would, on a connection of their own, and takes what comes back. */
final class Wire {

    /** Longer than the judge allows, so that he can tell late from never. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final URI gateway;

    Wire(URI gateway) {
        this.gateway = gateway;
    }

    Answer send(byte[] request, boolean headOnly) {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return read(socket.getInputStream(), headOnly, start);
        } catch (IOException e) {
            return new Answer(0, e.toString(), new byte[0], millis(start));
        }
    }

    /** A server that refuses early may close while the rest is still on its way: its answer counts all the same. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException closedEarly) {
            // what it said before is read next
        }
    }

    private static Answer read(InputStream in, boolean headOnly, long start) throws IOException {
        String head;
        do {
            head = head(in);
        } while (head.startsWith("HTTP/1.1 1"));
        if (!head.matches("(?s)HTTP/\\d\\.\\d \\d{3}.*")) {
            return new Answer(0, "no answer: " + head, new byte[0], millis(start));
        }
        int status = Integer.parseInt(head.substring(9, 12));
        Answer answer = new Answer(status, head, new byte[0], 0);
        byte[] body = headOnly || status == 204 || status == 304 ? new byte[0] : body(in, answer);
        return new Answer(status, head, body, millis(start));
    }

    private static byte[] body(InputStream in, Answer answer) throws IOException {
        if (answer.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                all.write(in.readNBytes(size));
                line(in);
            }
            return all.toByteArray();
        }
        String length = answer.header("Content-Length");
        byte[] body = length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        if (!length.isEmpty() && body.length < Integer.parseInt(length)) {
            throw new IOException("broken off after " + body.length + " of " + length + " bytes");
        }
        return body;
    }

    private static int chunk(InputStream in) throws IOException {
        String size = line(in).strip();
        if (size.isEmpty()) {
            throw new IOException("broken off between two chunks");
        }
        return Integer.parseInt(size, 16);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        String line = line(in);
        while (!line.isEmpty()) {
            head.append(line).append('\n');
            line = line(in);
        }
        return head.toString();
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            line[length++] = (byte) one;
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
