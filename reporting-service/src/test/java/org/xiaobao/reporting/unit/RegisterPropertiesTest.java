package org.xiaobao.reporting.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.unit.Register.Move;

/** Whatever is done in whatever order, done or refused: the tree is whole on every day, and the days before an act stay. */
class RegisterPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 40;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> PATHS = List.of(
            "/HQ",
            "/HQ/A",
            "/HQ/B",
            "/HQ/A/X",
            "/HQ/A/Y",
            "/HQ/B/X",
            "/HQ/C/X/P",
            "/HQ/A/X/P",
            "/HQ/C",
            "/HQ/C/X",
            "/TOP");

    private enum Kind {
        OPEN,
        CHANGE,
        CLOSE,
        REOPEN,
        MERGE,
        MOVE
    }

    /** Days are counted from the first; {@code which} picks a unit of those there are. */
    private record Act(Kind kind, int which, String path, int day, int length) {

        LocalDate on() {
            return FIRST.plusDays(day);
        }

        /** The first day on which anything may be otherwise. */
        LocalDate changesFrom() {
            return kind == Kind.CLOSE ? on().plusDays(1) : on();
        }
    }

    private Register register;
    private int names;

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(5, Kind.OPEN),
                Tuple.of(1, Kind.CHANGE),
                Tuple.of(1, Kind.CLOSE),
                Tuple.of(1, Kind.REOPEN),
                Tuple.of(1, Kind.MERGE),
                Tuple.of(3, Kind.MOVE));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(PATHS),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 60))
                .as(Act::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @Property(tries = 250)
    void theTreeIsWholeOnEveryDayAndTheDaysBeforeAnActStay(@ForAll("acts") List<Act> acts) {
        start();
        for (Act act : acts) {
            Map<LocalDate, Map<String, String>> before = byDay();
            boolean done = isDone(act);
            Map<LocalDate, Map<String, String>> after = byDay();
            Statistics.label("acts").collect(act.kind() + (done ? " done" : " refused"));

            for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
                if (!done || day.isBefore(act.changesFrom())) {
                    assertThat(after.get(day)).as("%s, on %s", act, day).isEqualTo(before.get(day));
                }
                assertIsWhole(day);
            }
        }
    }

    @Property(tries = 150)
    void whoMovesIsCalledTheSameAndStandsAsBeforeBelowTheNewPath(@ForAll("acts") List<Act> acts) {
        start();
        for (Act act : acts) {
            if (act.kind() != Kind.MOVE) {
                isDone(act);
                continue;
            }
            Unit unit = unit(act);
            Map<String, String> before = below(unit.path(), act.on());
            if (isDone(act)) {
                assertThat(below(act.path(), act.on())).as(act.toString()).isEqualTo(before);
                assertThat(below(unit.path(), act.on())).as(act.toString()).isEmpty();
            }
        }
    }

    private void start() {
        register = new Register(List.of());
        register.open(unitOf("/HQ", FIRST, null), "");
        register.open(unitOf("/HQ/A", FIRST, null), "");
    }

    private boolean isDone(Act act) {
        try {
            switch (act.kind()) {
                case OPEN ->
                    register.open(
                            unitOf(
                                    act.path(),
                                    act.on(),
                                    act.length() > DAYS ? null : act.on().plusDays(act.length())),
                            "");
                case CHANGE -> {
                    Unit unit = unit(act);
                    register.change(unit, form(unit.path(), act.on()), "ground", NOW);
                }
                case CLOSE -> register.close(unit(act), act.on(), null, "ground", NOW);
                case REOPEN -> register.reopen(unit(act), act.on(), "ground", NOW);
                case MERGE -> register.merge(unit(act), act.path(), act.on(), "ground", NOW);
                case MOVE -> {
                    List<Move> moves = register.move(unit(act), act.path(), act.on());
                    moves.forEach(move -> move.end("ground", NOW));
                }
            }
            return true;
        } catch (DomainProblem refused) {
            assertThat(refused.detail().zh()).isNotBlank();
            return false;
        }
    }

    private Unit unit(Act act) {
        return register.all().get(act.which() % register.all().size());
    }

    private Unit unitOf(String path, LocalDate from, LocalDate to) {
        return new Unit(UUID.randomUUID(), "HUAAN", path, from, to, List.of(form(path, from)));
    }

    private UnitForm form(String path, LocalDate since) {
        names++;
        UnitKind kind = Paths.isTop(path) ? UnitKind.HEAD_OFFICE : UnitKind.OUTLET;
        return new UnitForm(since, "name " + names, UnitRegion.URBAN, kind);
    }

    private void assertIsWhole(LocalDate day) {
        List<String> open = register.openOn(day).stream().map(Unit::path).toList();
        assertThat(open).doesNotHaveDuplicates();
        assertThat(open.stream().filter(Paths::isTop)).hasSizeLessThanOrEqualTo(1);
        assertThat(open).allSatisfy(path -> assertThat(Paths.isTop(path) || open.contains(Paths.parent(path)))
                .as("%s has a parent on %s", path, day)
                .isTrue());
    }

    private Map<LocalDate, Map<String, String>> byDay() {
        Map<LocalDate, Map<String, String>> days = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = FIRST.plusDays(day);
            days.put(on, below("", on));
        }
        return days;
    }

    /** Paths below one, as seen from it, with what they are called on the day. */
    private Map<String, String> below(String path, LocalDate day) {
        Map<String, String> found = new TreeMap<>();
        register.openOn(day).stream()
                .filter(unit -> Paths.isWithin(unit.path(), path))
                .forEach(unit -> found.put(
                        unit.path().substring(path.length()), unit.formOn(day).name()));
        return found;
    }
}
