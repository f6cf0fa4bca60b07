package org.xiaobao.complaints.notice;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template may leave open, written {@code {{投诉编号}}}; no expressions, so that an edited text can do no harm. */
enum Placeholder {
    NUMBER("投诉编号"),
    SOURCE_REFERENCE("工单号"),
    COMPLAINANT("投诉人"),
    RECEIVED_ON("接收日期"),
    DEMAND("投诉请求"),
    FINDINGS("核实情况"),
    OUTCOME("处理结论"),
    REMEDY("处理措施"),
    REDRESS("补偿金额"),
    BASIS("依据和理由"),
    DECIDED_ON("决定日期"),
    REMEDIES("救济途径"),
    TODAY("告知日期");

    /** A notice states these (Order 2020-3 art 19). */
    static final Set<Placeholder> MANDATORY = Set.of(FINDINGS, OUTCOME, BASIS, REMEDIES);

    private static final Pattern OPEN = Pattern.compile("\\{\\{([^{}]*)}}");

    private final String name;

    Placeholder(String name) {
        this.name = name;
    }

    String written() {
        return "{{" + name + "}}";
    }

    private static Optional<Placeholder> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name.equals(name.strip()))
                .findFirst();
    }

    /** What stands between double braces and is none of these. */
    static Set<String> unknownIn(String body) {
        return OPEN.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> named(name).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<Placeholder> missingIn(String body) {
        Set<Placeholder> used = OPEN.matcher(body)
                .results()
                .flatMap(found -> named(found.group(1)).stream())
                .collect(Collectors.toSet());
        return MANDATORY.stream().filter(one -> !used.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The body with each placeholder's value in its place; what has no value leaves nothing. */
    static String fill(String body, Map<Placeholder, String> values) {
        return OPEN.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))
                        .map(one -> values.getOrDefault(one, ""))
                        .orElseGet(found::group)));
    }
}
