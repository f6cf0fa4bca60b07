package org.xiaobao.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which package stands on which, as the classes say. */
final class PackageGraph {

    private final SortedMap<String, SortedSet<String>> edges = new TreeMap<>();

    PackageGraph(JavaClasses classes, Function<JavaClass, String> place) {
        Set<String> own = classes.stream().map(JavaClass::getName).collect(Collectors.toSet());
        for (JavaClass type : classes) {
            String from = place.apply(type);
            if (from.isEmpty()) {
                continue;
            }
            SortedSet<String> to = edges.computeIfAbsent(from, first -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(target -> own.contains(target.getName()))
                    .map(place)
                    .filter(name -> !name.isEmpty() && !name.equals(from))
                    .forEach(to::add);
        }
    }

    /** Each package that can be reached from itself, with what lies on the way. */
    List<String> circles() {
        List<String> found = new ArrayList<>();
        for (String start : edges.keySet()) {
            SortedSet<String> within = reached(start);
            within.removeIf(name -> !reached(name).contains(start));
            if (!within.isEmpty()) {
                found.add("package " + start + " stands on itself by way of " + within);
            }
        }
        return found;
    }

    private SortedSet<String> reached(String start) {
        SortedSet<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(edges.get(start));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            if (reached.add(name)) {
                open.addAll(edges.get(name));
            }
        }
        return reached;
    }

    /** One line a package. */
    String text() {
        StringBuilder text = new StringBuilder();
        int width = edges.keySet().stream().mapToInt(String::length).max().orElse(1);
        edges.forEach((from, to) -> text.append(("%-" + width + "s -> %s")
                        .formatted(from, String.join(" ", to))
                        .stripTrailing())
                .append('\n'));
        return text.toString();
    }
}
