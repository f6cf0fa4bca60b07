package org.xiaobao.reporting.definition;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Figure;

/** All figures that may be asked for, in the order of the metrics answer, the counted ones first. */
public final class Definitions {

    private static final Map<String, Definition> ALL = new LinkedHashMap<>();

    static {
        Stream.concat(Arrays.stream(Figure.values()).map(Counted::new), Arrays.stream(Ratio.values()))
                .forEach(definition -> ALL.put(definition.key(), definition));
    }

    private Definitions() {}

    public static Collection<Definition> all() {
        return ALL.values();
    }

    /** @throws DomainProblem 422 at the pointer when there is no such figure */
    public static Definition named(String key, String pointer) {
        Definition definition = key == null ? null : ALL.get(key);
        if (definition == null) {
            throw DomainProblem.invalid(
                    pointer,
                    "没有名为 " + key + " 的指标，全部指标见 /api/v1/figure-definitions",
                    "there is no figure " + key + ": all are listed at /api/v1/figure-definitions");
        }
        return definition;
    }

    /** @throws DomainProblem 422 at the pointer when there is no such figure, or it is reckoned from others */
    public static Figure counted(String key, String pointer) {
        if (named(key, pointer) instanceof Counted counted) {
            return counted.figure();
        }
        throw DomainProblem.invalid(
                pointer, key + " 由其他指标计算而来，没有自己的案件", key + " is reckoned from others and has no cases of its own");
    }

    /** @throws DomainProblem 422 at the pointer when there is no such figure, or it does not count cases */
    public static Figure countedCases(String key, String pointer) {
        Figure figure = counted(key, pointer);
        if (!figure.measure().isOfSingleEvents()) {
            throw DomainProblem.invalid(pointer, key + " 不是案件数", key + " is no number of cases");
        }
        return figure;
    }

    /** Those named, or all when none is. */
    public static List<Definition> named(List<String> keys, String pointer) {
        return keys == null || keys.isEmpty()
                ? List.copyOf(ALL.values())
                : keys.stream().distinct().map(key -> named(key, pointer)).toList();
    }
}
