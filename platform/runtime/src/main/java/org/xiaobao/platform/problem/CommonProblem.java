package org.xiaobao.platform.problem;

/** The refusals every service shares because HTTP, JSON, tokens and versions cause them, not a field of business. */
public enum CommonProblem implements ProblemType {
    UNREADABLE_JSON(400, "请求正文不是可读的 JSON", "The body is not readable JSON"),
    BAD_REQUEST(400, "请求有误", "The request is malformed"),
    UNAUTHENTICATED(401, "需要有效的访问令牌", "A valid access token is required"),
    FORBIDDEN(403, "当前角色不允许此操作", "Your role does not allow this"),
    NOT_FOUND(404, "不存在或不在您的权限范围内", "It does not exist, or not within your scope"),
    METHOD_NOT_ALLOWED(405, "该路径不支持此方法", "This path does not support the method"),
    NOT_ACCEPTABLE(406, "无法按请求的格式应答", "No answer in the requested format"),
    REQUEST_TIMEOUT(408, "请求未在时限内发送完毕", "The request did not arrive in time"),
    CONFLICT(409, "与当前数据冲突", "It conflicts with what is stored"),
    STALE_VERSION(412, "数据已被他人更新,请重新读取后再试", "It has changed since you read it; read it again"),
    BODY_TOO_LARGE(413, "请求正文过大", "The body is too large"),
    URI_TOO_LONG(414, "请求地址过长", "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的正文格式", "The content type is not supported"),
    INVALID_DATA(422, "数据不符合要求", "The data is not valid"),
    IDEMPOTENCY_KEY_REUSED(422, "幂等键已用于另一请求", "The idempotency key was used for another request"),
    VERSION_REQUIRED(428, "需要 If-Match 请求头", "The If-Match header is required"),
    HEADERS_TOO_LARGE(431, "请求头过大", "The headers are too large"),
    INTERNAL_ERROR(500, "系统内部错误", "Something broke on our side"),
    UNAVAILABLE(503, "服务暂时不可用,请稍后再试", "Temporarily unavailable, try again");

    private final Kind kind;

    CommonProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
