package org.xiaobao.reporting.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Codes below codes. A parent that is not among them, or that stands below its own child, is none: lists of all and own
 * entries are laid over one another by different people, and a figure must not be lost for it.
 */
final class Tree {

    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, List<Label>> children = new HashMap<>();

    Tree(Collection<Label> ordered) {
        ordered.forEach(label -> labels.put(label.code(), label));
        labels.replaceAll((code, label) -> isRooted(label) ? label : label.under(null));
        labels.values().forEach(label -> children.computeIfAbsent(label.parent(), none -> new ArrayList<>())
                .add(label));
    }

    /** Walks up; what comes round again has no top. */
    private boolean isRooted(Label label) {
        Set<String> above = new LinkedHashSet<>();
        for (Label at = label; at != null; at = at.parent() == null ? null : labels.get(at.parent())) {
            if (!above.add(at.code())) {
                return false;
            }
        }
        return label.parent() == null || labels.containsKey(label.parent());
    }

    /** Each behind the one above it, siblings in their order. */
    List<Label> depthFirst() {
        List<Label> ordered = new ArrayList<>();
        addBelow(null, ordered);
        return ordered;
    }

    private void addBelow(String parent, List<Label> ordered) {
        for (Label label : children.getOrDefault(parent, List.of())) {
            ordered.add(label);
            addBelow(label.code(), ordered);
        }
    }

    /** The code and all below it; of a code that is not here, itself. */
    Set<String> withBelow(String code) {
        List<Label> below = new ArrayList<>();
        addBelow(code, below);
        Set<String> found = new LinkedHashSet<>(Set.of(code));
        below.forEach(label -> found.add(label.code()));
        return found;
    }

    /** The code and those above it up to the top, itself first. */
    List<String> withAbove(String code) {
        List<String> path = new ArrayList<>();
        for (String at = code;
                at != null;
                at = labels.containsKey(at) ? labels.get(at).parent() : null) {
            path.add(at);
        }
        return path;
    }
}
