package org.xiaobao.complaints.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One list with all its entries, past ones included, in the order in which reports print them. */
@Schema(description = "A code list (代码表)")
record CodeList(
        @Schema(description = "Name of the list (表名)", examples = "business-categories")
        String name,

        @Schema(description = "Its entries (条目)") List<CodeEntry> items) {

    boolean holds(String code, LocalDate day) {
        return items.stream().anyMatch(entry -> entry.code().equals(code) && entry.validOn(day));
    }

    CodeList on(LocalDate day) {
        return new CodeList(
                name, items.stream().filter(entry -> entry.validOn(day)).toList());
    }

    /** The code and everything below it, at any time; empty for a code that never was. */
    Set<String> withDescendants(String code) {
        Set<String> found = new LinkedHashSet<>();
        items.stream().map(CodeEntry::code).filter(code::equals).forEach(found::add);
        boolean grew = !found.isEmpty();
        while (grew) {
            grew = found.addAll(items.stream()
                    .filter(entry -> entry.parent() != null && found.contains(entry.parent()))
                    .map(CodeEntry::code)
                    .toList());
        }
        return found;
    }

    /** The code and those above it up to the top, itself first, by its last entry; empty for a code that never was. */
    List<String> withAncestors(String code) {
        List<String> path = new ArrayList<>();
        for (String next = code; next != null && !path.contains(next); next = parentOf(next)) {
            path.add(next);
        }
        return items.stream().anyMatch(entry -> entry.code().equals(code)) ? path : List.of();
    }

    private String parentOf(String code) {
        return items.stream()
                .filter(entry -> entry.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(CodeEntry::parent)
                .orElse(null);
    }
}
