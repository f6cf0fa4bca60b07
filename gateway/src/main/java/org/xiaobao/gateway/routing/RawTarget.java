package org.xiaobao.gateway.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xiaobao.gateway.problem.Text;

/**
 * Judges a request target exactly as it came over the wire, before anything decodes or normalises it. What passes means
 * the same path to every reader behind the gateway: no hidden separator, no dot segment, no second layer of encoding.
 */
final class RawTarget {

    private static final Text NOT_A_PATH = new Text("请求目标必须以 / 开头", "The target must begin with /");
    private static final Text CHARACTER = new Text(
            "含有控制字符、空格、# 或未编码的非 ASCII 字符;请使用百分号编码",
            "It holds a control character, a space, # or an unencoded non-ASCII character; percent-encode it");
    private static final Text SEPARATOR = new Text("路径中不接受 ; 和 \\", "; and \\ are not accepted in a path");
    private static final Text ESCAPE = new Text("百分号编码有误", "A percent escape is malformed");
    private static final Text HIDDEN = new Text(
            "路径中不接受编码后的 / \\ ; . % 和控制字符", "Encoded / \\ ; . % and control characters are not accepted in a path");
    private static final Text EMPTY_SEGMENT = new Text("路径中不接受 //", "// is not accepted in a path");
    private static final Text DOT_SEGMENT = new Text("路径中不接受 . 和 .. 段", "Segments . and .. are not accepted in a path");

    private final String target;
    private final int pathEnd;

    private RawTarget(String target) {
        this.target = target;
        int query = target.indexOf('?');
        this.pathEnd = query < 0 ? target.length() : query;
    }

    /** What is wrong with it, if anything. */
    static Optional<Text> flaw(String target) {
        if (target == null || target.isEmpty() || target.charAt(0) != '/') {
            return Optional.of(NOT_A_PATH);
        }
        return Optional.ofNullable(new RawTarget(target).flaw());
    }

    private Text flaw() {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '#') {
                return CHARACTER;
            }
        }
        Text flaw = segmentFlaw();
        return flaw != null || target.lastIndexOf('%', pathEnd - 1) < 0 ? flaw : escapeFlaw();
    }

    private Text segmentFlaw() {
        int start = 1;
        for (int i = 1; i <= pathEnd; i++) {
            char c = i == pathEnd ? '/' : target.charAt(i);
            if (c == ';' || c == '\\') {
                return SEPARATOR;
            }
            if (c == '/') {
                if (i == start && i < pathEnd) {
                    return EMPTY_SEGMENT;
                }
                if (isDots(start, i)) {
                    return DOT_SEGMENT;
                }
                start = i + 1;
            }
        }
        return null;
    }

    private boolean isDots(int start, int end) {
        int length = end - start;
        return (length == 1 || length == 2) && target.charAt(start) == '.' && target.charAt(end - 1) == '.';
    }

    private Text escapeFlaw() {
        ByteBuffer escaped = ByteBuffer.allocate(pathEnd);
        for (int i = 0; i < pathEnd; i++) {
            if (target.charAt(i) != '%') {
                escaped.put((byte) target.charAt(i));
                continue;
            }
            int octet = octet(i + 1);
            if (octet < 0) {
                return ESCAPE;
            }
            if (octet < ' ' || octet == 0x7f || "/\\;.%".indexOf(octet) >= 0) {
                return HIDDEN;
            }
            escaped.put((byte) octet);
            i += 2;
        }
        return isUtf8(escaped.flip()) ? null : ESCAPE;
    }

    private int octet(int at) {
        if (at + 2 > pathEnd) {
            return -1;
        }
        int high = Character.digit(target.charAt(at), 16);
        int low = Character.digit(target.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Overlong forms such as %c0%af are not UTF-8, so no lenient decoder behind us can read a slash out of them. */
    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes); // reports malformed input unless told otherwise
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
