package org.xiaobao.platform.text;

import java.util.regex.Pattern;

/** Where in an institution something belongs: {@code /HQ/OUTLET-03}. One unit has one spelling. */
public final class UnitPath {

    /** For Bean Validation and the contracts. */
    public static final String SHAPE = "(/[A-Za-z0-9][A-Za-z0-9_-]{0,63}){1,8}";

    public static final String SAY =
            "须为单位路径，如 /HQ/OUTLET-03，末尾不带斜杠 | must be a unit's path such as /HQ/OUTLET-03, without a slash at its end";

    private static final Pattern PATH = Pattern.compile(SHAPE);

    private UnitPath() {}

    /** @throws Unfit when it is no path of a unit, or has a slash too many */
    public static String read(String sent) {
        String path = Texts.key(sent);
        if (!PATH.matcher(path).matches()) {
            throw new Unfit(
                    "须为单位路径，如 /HQ/OUTLET-03，末尾不带斜杠",
                    "must be a unit's path such as /HQ/OUTLET-03, without a slash at its end");
        }
        return path;
    }
}
