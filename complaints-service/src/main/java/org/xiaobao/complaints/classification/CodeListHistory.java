package org.xiaobao.complaints.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** One list as an institution had it, has it and will have it: what all have, with what is its own laid over it. */
final class CodeListHistory {

    /** From one change of the list to the day before the next; the last has no end. */
    private record Period(LocalDate from, LocalDate before, List<CodeEntry> entries) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (before == null || day.isBefore(before));
        }
    }

    private final String name;
    private final List<Period> periods;

    /**
     * @param forAll the editions of this list for all
     * @param own those of the institution
     */
    CodeListHistory(String name, List<Edition> forAll, List<Edition> own) {
        this.name = name;
        this.periods = periods(forAll, own);
    }

    private static List<Period> periods(List<Edition> forAll, List<Edition> own) {
        List<LocalDate> changes = new ArrayList<>(changes(forAll, own));
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate day = changes.get(i);
            LocalDate before = i + 1 < changes.size() ? changes.get(i + 1) : null;
            periods.add(new Period(day, before, entries(on(day, forAll), on(day, own))));
        }
        return periods;
    }

    private static Set<LocalDate> changes(List<Edition> forAll, List<Edition> own) {
        Set<LocalDate> changes = new TreeSet<>();
        Stream.of(forAll, own).flatMap(List::stream).forEach(edition -> {
            changes.add(edition.effectiveFrom());
            if (edition.effectiveTo() != null) {
                changes.add(edition.effectiveTo().plusDays(1));
            }
        });
        return changes;
    }

    private static Edition on(LocalDate day, List<Edition> editions) {
        return editions.stream()
                .filter(edition -> edition.inForceOn(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<CodeEntry> entries(Edition forAll, Edition own) {
        List<CodeEntry> entries = new ArrayList<>();
        if (forAll != null) {
            forAll.entries().forEach(entry -> entries.add(forAll.entry(entry)));
        }
        if (own != null) {
            own.entries().forEach(entry -> place(entries, own, entry));
        }
        return List.copyOf(entries);
    }

    private static void place(List<CodeEntry> entries, Edition own, Edition.Entry entry) {
        int place = indexOf(entries, entry.code());
        if (place >= 0) {
            entries.remove(place);
        }
        if (!entry.isOffered()) {
            return;
        }
        int behind = indexOf(entries, entry.after());
        if (behind >= 0) {
            place = behind + 1;
        }
        entries.add(place < 0 ? entries.size() : place, own.entry(entry));
    }

    private static int indexOf(List<CodeEntry> entries, String code) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    boolean holds(String code, LocalDate day) {
        return entries(day).anyMatch(entry -> entry.code().equals(code));
    }

    CodeList on(LocalDate day) {
        return new CodeList(name, entries(day).toList());
    }

    /** The code that is written like this, or whose label is, on that day. */
    Optional<String> codeOf(String text, LocalDate day) {
        return entries(day)
                .filter(entry -> entry.isCalled(text))
                .map(CodeEntry::code)
                .findFirst();
    }

    /** What people call the code today or last did; the code itself where nobody called it anything. */
    String labelOf(String code) {
        return last(code, CodeEntry::labelZh).orElse(code);
    }

    /** The code and everything below it, at any time; empty for a code that never was. */
    Set<String> withDescendants(String code) {
        Set<String> found = new LinkedHashSet<>();
        ever().map(CodeEntry::code).filter(code::equals).forEach(found::add);
        boolean grew = !found.isEmpty();
        while (grew) {
            grew = found.addAll(ever().filter(entry -> entry.parent() != null && found.contains(entry.parent()))
                    .map(CodeEntry::code)
                    .toList());
        }
        return found;
    }

    /** The code and those above it up to the top, itself first, by its last entry; empty for a code that never was. */
    List<String> withAncestors(String code) {
        List<String> path = new ArrayList<>();
        for (String next = code; next != null && !path.contains(next); ) {
            path.add(next);
            next = last(next, CodeEntry::parent).orElse(null);
        }
        return ever().anyMatch(entry -> entry.code().equals(code)) ? path : List.of();
    }

    private Stream<CodeEntry> entries(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).flatMap(period -> period.entries().stream());
    }

    private Stream<CodeEntry> ever() {
        return periods.stream().flatMap(period -> period.entries().stream());
    }

    private Optional<String> last(String code, Function<CodeEntry, String> what) {
        return ever().filter(entry -> entry.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(what)
                .filter(Objects::nonNull);
    }
}
