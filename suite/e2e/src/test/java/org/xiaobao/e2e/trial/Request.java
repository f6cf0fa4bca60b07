package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xiaobao.e2e.Api;

/** A request that can be spoilt in any part of it; what is written here goes over the wire as it is. */
final class Request {

    final Operation operation;
    final Ground.Caller caller;
    final List<String> mutations = new ArrayList<>();
    final List<String> query = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    String method;
    String path;
    String version = "HTTP/1.1";
    JsonNode body;
    byte[] raw;
    /** Language the refusal must have; null when a mutation has spoilt the wish. */
    String language;
    /** It names a case of another unit or institution in its path: only 404 is right. */
    boolean foreign;

    Request(Operation operation, Ground.Caller caller) {
        this.operation = operation;
        this.caller = caller;
        this.method = operation.method();
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    byte[] bodyBytes() {
        if (raw != null || body == null) {
            return raw == null ? new byte[0] : raw;
        }
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        try {
            return Api.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces the header of that line, if it is there, and adds it otherwise. */
    void header(String line) {
        String name = line.substring(0, line.indexOf(':') + 1);
        headers.removeIf(known -> known.regionMatches(true, 0, name, 0, name.length()));
        headers.add(line);
    }

    /** As it is sent, the token apart; bytes as ISO 8859-1, so that one can see them. */
    byte[] bytes() {
        byte[] content = bodyBytes();
        StringBuilder head = new StringBuilder(method + " " + target() + " " + version + "\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        boolean chunkedOrSized = headers.stream()
                .anyMatch(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15)
                        || line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18));
        if (!chunkedOrSized && (content.length > 0 || operation.hasBody())) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    /** For the report: short, and without the token. */
    @Override
    public String toString() {
        byte[] all = bytes();
        String sent = new String(all, 0, Math.min(all.length, 20_000), StandardCharsets.UTF_8)
                .replaceAll("Bearer [\\w.-]{50,}", "Bearer …")
                .replaceAll("(.{1,10}?)\\1{30,}", "$1…")
                .replace("\r\n", " ⏎ ");
        return mutations + " " + (sent.length() > 900 ? sent.substring(0, 900) + " …(" + sent.length() + ")" : sent);
    }
}
