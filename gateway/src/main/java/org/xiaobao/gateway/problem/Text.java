package org.xiaobao.gateway.problem;

import java.util.List;
import org.xiaobao.platform.wire.ReadersLanguage;

/** A sentence for people, in Chinese and English; {@code Accept-Language} picks one, Chinese when in doubt. */
public record Text(String zh, String en) {

    /** @param acceptLanguage the raw header, may be null or malformed */
    public String in(String acceptLanguage) {
        return prefersEnglish(acceptLanguage) ? en : zh;
    }

    /** @param acceptLanguage the raw header, may be null or malformed */
    public static boolean prefersEnglish(String acceptLanguage) {
        return acceptLanguage != null
                && ReadersLanguage.of(List.of(acceptLanguage)).equals("en");
    }
}
