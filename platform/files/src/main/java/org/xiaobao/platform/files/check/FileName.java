package org.xiaobao.platform.files.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Locale;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.problem.DomainProblem;

/** A file's name without any path. Often the name of a person: kept encrypted, shown masked, never in an event or a log. */
public record FileName(String value) {

    private static final int LONGEST = 200;

    /**
     * @param header {@code X-File-Name}, percent-encoded UTF-8, so that it need not be in a URL, which is logged
     * @throws DomainProblem 422 when it is missing, longer than 200 characters, or no plain name
     */
    public static FileName decoded(String header) {
        if (header == null || header.isBlank()) {
            throw refused("须以百分号编码给出文件名", "must name the file, percent-encoded");
        }
        String name;
        try {
            name = URLDecoder.decode(header.replace("+", "%2B"), UTF_8).strip();
        } catch (IllegalArgumentException malformed) {
            throw refused("百分号编码有误", "is not percent-encoded UTF-8");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw refused("须为 1 到 " + LONGEST + " 个字符", "must have 1 to " + LONGEST + " characters");
        }
        if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD || "/\\\"<>:*?|".indexOf(c) >= 0)) {
            throw refused("不能含路径或控制字符", "must hold neither a path nor control characters");
        }
        return new FileName(name);
    }

    private static DomainProblem refused(String zh, String en) {
        return DomainProblem.invalid("/X-File-Name", zh, en);
    }

    /** Lower case, without the dot; empty when there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As it is shown to those who only list it. */
    public String masked() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? Masking.name(value) : Masking.name(value.substring(0, dot)) + value.substring(dot);
    }

    /** RFC 6266 with the name as RFC 8187 wants it; the plain form is for the very old and says nothing. */
    public String disposition(int number) {
        String suffix = extension().matches("[a-z0-9]{1,8}") ? "." + extension() : "";
        return "attachment; filename=\"attachment-%d%s\"; filename*=UTF-8''%s"
                .formatted(
                        number,
                        suffix,
                        URLEncoder.encode(value, UTF_8).replace("+", "%20").replace("*", "%2A"));
    }
}
