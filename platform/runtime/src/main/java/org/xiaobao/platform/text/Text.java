package org.xiaobao.platform.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/** A sentence for people, in Chinese and English; the reader's {@code Accept-Language} picks one, Chinese when in doubt. */
public record Text(String zh, String en) {

    public Text {
        requireNonNull(zh);
        requireNonNull(en);
    }

    /** The first language of {@code accepted} that is Chinese or English decides. */
    public String in(List<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals("zh")) {
                return zh;
            }
            if (locale.getLanguage().equals("en")) {
                return en;
            }
        }
        return zh;
    }
}
