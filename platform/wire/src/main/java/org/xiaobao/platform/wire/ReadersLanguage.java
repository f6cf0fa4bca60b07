package org.xiaobao.platform.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Accept-Language} so that it never fails: what is broken in it is passed over, and in doubt it is Chinese. */
public final class ReadersLanguage {

    private static final int PARTS_LOOKED_AT = 50;
    private static final Pattern PART = Pattern.compile(
            "(\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.\\d*)?|1(?:\\.0*)?))?");

    private ReadersLanguage() {}

    private record Wish(String language, double weight) {}

    /** {@code zh} or {@code en}, whichever the reader weighs higher. */
    public static String of(List<String> headers) {
        List<Wish> wishes = new ArrayList<>();
        for (String header : headers) {
            for (String part : header.split(",", PARTS_LOOKED_AT)) {
                Matcher readable = PART.matcher(part.strip());
                if (readable.matches()) {
                    wishes.add(new Wish(
                            language(readable.group(1)),
                            readable.group(2) == null ? 1 : Double.parseDouble(readable.group(2))));
                }
            }
        }
        return wishes.stream()
                .filter(wish -> wish.weight() > 0 && !wish.language().isEmpty())
                .max(Comparator.comparingDouble(Wish::weight).thenComparing(firstOf(wishes)))
                .map(Wish::language)
                .orElse("zh");
    }

    /** Of two that weigh the same, the one written first. */
    private static Comparator<Wish> firstOf(List<Wish> wishes) {
        return Comparator.comparingInt(wish -> -wishes.indexOf(wish));
    }

    private static String language(String range) {
        String primary = range.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return switch (primary) {
            case "zh", "*" -> "zh";
            case "en" -> "en";
            default -> "";
        };
    }
}
