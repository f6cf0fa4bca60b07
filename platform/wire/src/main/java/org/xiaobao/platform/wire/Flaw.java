package org.xiaobao.platform.wire;

/** What makes a request unfit to be read, with the remedy in Chinese and English. */
public record Flaw(Kind kind, String zh, String en) {

    /** The constant's name is the code of the refusal in the services and the gateway. */
    public enum Kind {
        BAD_REQUEST(400, "请求有误", "The request is malformed"),
        REQUEST_TIMEOUT(408, "请求未在时限内发送完毕", "The request did not arrive in time"),
        URI_TOO_LONG(414, "请求地址过长", "The address is too long"),
        HEADERS_TOO_LARGE(431, "请求头过大", "The headers are too large"),
        VERSION_NOT_SUPPORTED(505, "不支持的 HTTP 版本", "The version of HTTP is not supported");

        private final int status;
        private final String zh;
        private final String en;

        Kind(int status, String zh, String en) {
            this.status = status;
            this.zh = zh;
            this.en = en;
        }

        int status() {
            return status;
        }

        String title(boolean english) {
            return english ? en : zh;
        }
    }

    static Flaw bad(String zh, String en) {
        return new Flaw(Kind.BAD_REQUEST, zh, en);
    }

    static Flaw addressTooLong() {
        return new Flaw(
                Kind.URI_TOO_LONG,
                "地址最长 " + RequestHead.LONGEST_TARGET + " 字节，请缩短查询条件",
                "An address takes at most " + RequestHead.LONGEST_TARGET + " bytes; shorten the query");
    }

    static Flaw headersTooLarge() {
        return new Flaw(
                Kind.HEADERS_TOO_LARGE,
                "请求头合计最长 " + RequestHead.LONGEST_HEADERS + " 字节，请删减",
                "The headers together take at most " + RequestHead.LONGEST_HEADERS + " bytes; send fewer");
    }
}
