package org.xiaobao.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code Accept} so that it never fails: only what is a media range, and not weighed zero, is left for REST to choose by. */
final class AcceptedTypes {

    private static final String TOKEN = "[\\w!#$%&'+.^`|~-]+";
    private static final Pattern RANGE = Pattern.compile("(?:\\*/\\*|" + TOKEN + "/(?:\\*|" + TOKEN + "))(?:\\s*;\\s*"
            + TOKEN + "\\s*=\\s*(?:" + TOKEN + "|\"[^\"\\\\]*\"))*");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]\\s*=\\s*([^;\\s]*)");
    private static final Pattern A_WEIGHT = Pattern.compile("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?");
    private static final Pattern NOUGHT = Pattern.compile("0(?:\\.0{0,3})?");

    private AcceptedTypes() {}

    /** Empty when something was asked for and nothing of it can be given. */
    static String readable(List<String> headers) {
        return headers.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .filter(range -> RANGE.matcher(range).matches() && isWanted(range))
                .collect(Collectors.joining(", "));
    }

    private static boolean isWanted(String range) {
        return WEIGHT.matcher(range)
                .results()
                .map(weight -> weight.group(1))
                .allMatch(weight -> A_WEIGHT.matcher(weight).matches()
                        && !NOUGHT.matcher(weight).matches());
    }
}
