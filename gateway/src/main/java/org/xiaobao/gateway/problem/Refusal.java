package org.xiaobao.gateway.problem;

import java.util.Locale;

/** Everything the gateway itself may answer instead of a service. Codes shared with the services mean the same there. */
public enum Refusal {
    BAD_PATH(400, "请求路径含有不被接受的写法", "The path is written in a way that is not accepted"),
    BAD_REQUEST(400, "请求有误", "The request is malformed"),
    UNAUTHENTICATED(401, "需要有效的访问令牌", "A valid access token is required"),
    NOT_FOUND(404, "没有这个地址", "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "该路径不支持此方法", "This path does not support the method"),
    REQUEST_TIMEOUT(408, "请求未在时限内发送完毕", "The request did not arrive in time"),
    BODY_TOO_LARGE(413, "请求正文过大", "The body is too large"),
    URI_TOO_LONG(414, "请求地址过长", "The address is too long"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests"),
    HEADERS_TOO_LARGE(431, "请求头过大", "The headers are too large"),
    INTERNAL_ERROR(500, "系统内部错误", "Something broke on our side"),
    BAD_GATEWAY(502, "后端服务中断了应答", "The service behind broke off its answer"),
    UNAVAILABLE(503, "服务暂时不可用,请稍后再试", "Temporarily unavailable, try again"),
    GATEWAY_TIMEOUT(504, "后端服务未在时限内应答", "The service behind did not answer in time");

    private final int status;
    private final Text title;

    Refusal(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public int status() {
        return status;
    }

    Text title() {
        return title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
