package org.xiaobao.gateway.problem;

import java.util.List;
import java.util.Locale;

/** A sentence for people, in Chinese and English; {@code Accept-Language} picks one, Chinese when in doubt. */
public record Text(String zh, String en) {

    /** @param acceptLanguage the raw header, may be null or malformed */
    public String in(String acceptLanguage) {
        return prefersEnglish(acceptLanguage) ? en : zh;
    }

    /** The first language of the reader's list that is Chinese or English decides. */
    public static boolean prefersEnglish(String acceptLanguage) {
        for (Locale.LanguageRange range : ranges(acceptLanguage)) {
            if (range.getRange().startsWith("zh")) {
                return false;
            }
            if (range.getRange().startsWith("en")) {
                return true;
            }
        }
        return false;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        if (acceptLanguage == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of(); // a broken header is no reason to fail twice
        }
    }
}
