package org.xiaobao.gateway.problem;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** A request the gateway does not pass on, or whose service failed: what is told to the caller. Carries no stack trace. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final transient Text detail;
    private final transient Map<String, String> headers;

    private Refused(Refusal refusal, Text detail, Map<String, String> headers, Throwable cause) {
        super(refusal + ": " + detail.en(), cause, false, false);
        this.refusal = refusal;
        this.detail = detail;
        this.headers = headers;
    }

    public static Refused because(Refusal refusal, String zh, String en) {
        return new Refused(requireNonNull(refusal), new Text(zh, en), Map.of(), null);
    }

    public Refused with(String header, String value) {
        return new Refused(refusal, detail, Map.of(header, value), getCause());
    }

    public Refused causedBy(Throwable cause) {
        return new Refused(refusal, detail, headers, cause);
    }

    public Refusal refusal() {
        return refusal;
    }

    Text detail() {
        return detail;
    }

    Map<String, String> headers() {
        return headers;
    }
}
