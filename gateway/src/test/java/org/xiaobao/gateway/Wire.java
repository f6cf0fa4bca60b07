package org.xiaobao.gateway;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One raw HTTP/1.1 connection: what a test writes is what the gateway reads, unnormalised. */
public final class Wire implements Closeable {

    private final Socket socket;
    private final DataInputStream in;

    public Wire(URI gateway) {
        this(gateway, new Socket());
    }

    private Wire(URI gateway, Socket socket) {
        try {
            this.socket = socket;
            socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            socket.setSoTimeout(20_000);
            in = new DataInputStream(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of a caller whose machine takes next to nothing for him: what he does not read stays with the gateway. */
    public static Wire withLittleRoom(URI gateway) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4 * 1024);
            return new Wire(gateway, socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends one request on a connection of its own. Lines end with \n here and with \r\n on the wire. */
    public static Answer exchange(URI gateway, String head, String body) {
        try (Wire wire = new Wire(gateway)) {
            return wire.write(head).write(body.getBytes(StandardCharsets.UTF_8)).read();
        }
    }

    public static Answer get(URI gateway, String target, String... headers) {
        return exchange(gateway, head("GET", target, headers), "");
    }

    public static Answer post(URI gateway, String target, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length;
        return exchange(gateway, head("POST", target, all), body);
    }

    public static String head(String method, String target, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\nHost: bank.example:8080\n");
        for (String header : headers) {
            head.append(header).append('\n');
        }
        return head.append('\n').toString();
    }

    /** Latin-1, so that a test can put any byte into the request line. */
    public Wire write(String head) {
        return write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    public Wire write(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A chunk of a body sent with Transfer-Encoding: chunked; the empty one ends it. */
    public Wire chunk(byte[] bytes) {
        return write(Integer.toHexString(bytes.length) + "\n").write(bytes).write("\n");
    }

    /** Whether the gateway closes this connection; waits for it. */
    public boolean closed() {
        try {
            return in.read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Reads no more than that, as a very slow caller does. */
    public void take(int bytes) {
        try {
            in.readNBytes(bytes);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** Everything up to the end of the connection, as it comes. */
    public String rest() {
        try {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Answer read() {
        try {
            String status = line();
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
            }
            int code = Integer.parseInt(status.split(" ")[1]);
            return code == 100 ? read() : new Answer(code, headers, body(code, headers));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] body(int code, Map<String, String> headers) throws IOException {
        if (code == 204 || code == 304) {
            return new byte[0];
        }
        if (headers.getOrDefault("Transfer-Encoding", "")
                .toLowerCase(Locale.ROOT)
                .equals("chunked")) {
            return chunks();
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            byte[] chunk = new byte[size];
            in.readFully(chunk);
            body.writeBytes(chunk);
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = readByte(in); b != '\n'; b = readByte(in)) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static int readByte(InputStream in) throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new IOException("The gateway closed the connection");
        }
        return b;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
