package org.xiaobao.reporting.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.problem.DomainProblem;

/**
 * One path and the days on which it stands for a unit, the first and the last included, with what the unit is called from
 * which day on. It never has another path: a move ends it and opens another. Guarantees that it is called something on each
 * of its days. What it may do beside its parent and those below it, the {@link Register} knows.
 */
@Entity
class Unit extends UnitOwned {

    private LocalDate openedOn;
    private LocalDate closedOn;
    private String predecessor;
    private String successor;

    @ElementCollection
    @CollectionTable(name = "unit_form", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("since")
    @Fetch(FetchMode.SUBSELECT) // of all units of a register at once
    private List<UnitForm> forms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_year", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("year")
    @Fetch(FetchMode.SUBSELECT)
    private List<UnitYear> years = new ArrayList<>();

    protected Unit() {
        // for Hibernate
    }

    /** @param forms one from the first day on, and what is planned after it */
    Unit(UUID id, String institution, String path, LocalDate openedOn, LocalDate closedOn, List<UnitForm> forms) {
        super(id, institution, path);
        this.openedOn = openedOn;
        this.closedOn = closedOn;
        this.forms.addAll(forms);
    }

    /** @param registered how many entries its register has now */
    UnitFact.Opened open(int registered, String ground, Instant now) {
        return new UnitFact.Opened(ground, now, registered, state());
    }

    /** The same unit under another path from a day on: called as it is now, and ending when it was to end. */
    Unit movedTo(UUID newId, String path, LocalDate on) {
        List<UnitForm> onwards = new ArrayList<>();
        onwards.add(formOn(on).from(on));
        forms.stream().filter(form -> form.since().isAfter(on)).forEach(onwards::add);
        Unit moved = new Unit(newId, institution(), path, on, closedOn, onwards);
        moved.predecessor = path();
        moved.successor = successor;
        return moved;
    }

    /** From a day on it is called so; what was said of this very day is replaced, what is planned for later stays. */
    UnitFact.Changed change(UnitForm form, String ground, Instant now) {
        if (!isOpenOn(form.since())) {
            throw DomainProblem.invalid(
                    "/since", "须在该单位的营业期间之内：" + days(), "must be one of the days on which the unit is open: " + days());
        }
        forms.removeIf(other -> other.since().equals(form.since()));
        forms.add(form);
        forms.sort(Comparator.comparing(UnitForm::since));
        return new UnitFact.Changed(ground, now, form.since(), state());
    }

    UnitFact.Closed end(LocalDate lastDay, String next, UnitFact.Ending because, String ground, Instant now) {
        closedOn = lastDay;
        successor = next;
        forms.removeIf(form -> form.since().isAfter(lastDay));
        return new UnitFact.Closed(ground, now, because, state());
    }

    UnitFact.Reopened goOn(String ground, Instant now) {
        closedOn = null;
        successor = null;
        return new UnitFact.Reopened(ground, now, state());
    }

    /** Whether it is what follows another one that has moved. */
    boolean follows(Unit other) {
        return other.path().equals(predecessor) && openedOn.minusDays(1).equals(other.closedOn);
    }

    UnitFact.Stated state(UnitYear numbers, String ground, Instant now) {
        years.removeIf(year -> year.year() == numbers.year());
        years.add(numbers);
        years.sort(Comparator.comparing(UnitYear::year));
        return new UnitFact.Stated(ground, now, numbers.year(), state());
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openedOn) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }

    /** Whether one day is a day of both. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return !endsBefore(from) && (to == null || !openedOn.isAfter(to));
    }

    /** Whether all these days are days of this one; {@code to} is null for ever. */
    boolean covers(LocalDate from, LocalDate to) {
        return !from.isBefore(openedOn) && (closedOn == null || (to != null && !to.isAfter(closedOn)));
    }

    /** The one of its days that is nearest. */
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(openedOn)) {
            return openedOn;
        }
        return endsBefore(day) ? closedOn : day;
    }

    /** What it is on a day, or on the nearest of its days. */
    UnitForm formOn(LocalDate day) {
        LocalDate asked = nearest(day);
        return forms.stream()
                .filter(form -> !form.since().isAfter(asked))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    UnitForm firstForm() {
        return forms.get(0);
    }

    Optional<UnitYear> year(int year) {
        return years.stream().filter(stated -> stated.year() == year).findFirst();
    }

    UnitState state() {
        return new UnitState(
                id(),
                institution(),
                path(),
                openedOn,
                closedOn,
                predecessor,
                successor,
                List.copyOf(forms),
                List.copyOf(years));
    }

    /** Its days, for a refusal in any language. */
    String days() {
        return openedOn + " – " + (closedOn == null ? "" : closedOn);
    }

    String path() {
        return unit();
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
