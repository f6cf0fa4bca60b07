package org.xiaobao.platform.text;

import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers as the suite writes them: eight, four, four, four and twelve hexadecimal digits. */
public final class Uuids {

    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private Uuids() {}

    /** @throws Unfit for every other spelling, some of which Java would read as another identifier */
    public static UUID read(String sent) {
        if (!WRITTEN.matcher(sent).matches()) {
            throw new Unfit(
                    "须为 UUID，如 0192f0c1-2d3e-7f40-8a51-6b7c8d9e0f10",
                    "must be a UUID such as 0192f0c1-2d3e-7f40-8a51-6b7c8d9e0f10");
        }
        return UUID.fromString(sent);
    }
}
