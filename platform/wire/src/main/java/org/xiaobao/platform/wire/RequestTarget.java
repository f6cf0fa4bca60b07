package org.xiaobao.platform.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Judges a request target as it came over the wire: what passes is decoded by everybody behind to the same text. */
final class RequestTarget {

    private static final Flaw NOT_A_PATH = Flaw.bad("请求目标须以 / 开头", "The target must begin with /");
    private static final Flaw CHARACTER = Flaw.bad(
            "地址中含有须编码的字符（空格、控制字符、非 ASCII 字符或 \" # < > \\ ^ ` { | }），请使用百分号编码",
            "The address holds a character that must be percent-encoded: a space, a control or non-ASCII character, or one of"
                    + " \" # < > \\ ^ ` { | }");
    private static final Flaw ESCAPE = Flaw.bad(
            "地址中的百分号编码有误：% 之后须为两位十六进制数，且字节须为 UTF-8",
            "A percent escape is malformed: % takes two hexadecimal digits, and the bytes must be UTF-8");

    private RequestTarget() {}

    /** What is wrong with it, if anything. */
    static Optional<Flaw> flaw(String target) {
        if (target == null || target.isEmpty() || target.charAt(0) != '/') {
            return Optional.of(NOT_A_PATH);
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f || "\"#<>\\^`{|}".indexOf(c) >= 0) {
                return Optional.of(CHARACTER);
            }
        }
        return target.indexOf('%') < 0 || isEscapedUtf8(target) ? Optional.empty() : Optional.of(ESCAPE);
    }

    private static boolean isEscapedUtf8(String target) {
        ByteBuffer bytes = ByteBuffer.allocate(target.length());
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) != '%') {
                bytes.put((byte) target.charAt(i));
                continue;
            }
            int high = i + 2 < target.length() ? Character.digit(target.charAt(i + 1), 16) : -1;
            int low = i + 2 < target.length() ? Character.digit(target.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return false;
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()); // reports malformed input unless told otherwise
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
