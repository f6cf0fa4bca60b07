package org.xiaobao.reporting.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiaobao.reporting.unit.Register.Move;

class YearNumbersTest {

    private static final int YEAR = 2024;
    private static final LocalDate OPENED = LocalDate.of(2010, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final List<String> TREE = List.of("/HQ", "/HQ/A", "/HQ/A/1", "/HQ/A/2", "/HQ/B", "/HQ/B/1", "/HQ/D");

    private Register register;

    @Provide
    Arbitrary<Map<String, Long>> statements() {
        return Arbitraries.maps(Arbitraries.of(TREE), Arbitraries.longs().between(0, 1_000_000));
    }

    @Property(tries = 200)
    void aSubtreesNumberIsTheSumOfThoseStatementsThatNoneAboveThemCovers(
            @ForAll("statements") Map<String, Long> statements) {
        grow();
        statements.forEach((path, customers) -> state(path, YEAR, customers, null));

        for (String root : TREE) {
            List<String> counted = statements.keySet().stream()
                    .filter(path -> Paths.isWithin(path, root))
                    .filter(path -> statements.keySet().stream()
                            .noneMatch(above -> Paths.isWithin(above, root) && Paths.isBelow(path, above)))
                    .toList();
            UnitNumbers numbers = numbers(root);
            if (counted.isEmpty()) {
                assertThat(numbers.customers()).as(root).isNull();
            } else {
                assertThat(numbers.customers().value())
                        .as(root)
                        .isEqualTo(counted.stream().mapToLong(statements::get).sum());
                assertThat(numbers.customers().missing()).as(root).isEqualTo((int) TREE.stream()
                        .filter(path -> Paths.isWithin(path, root) && isLeafWithCustomers(path))
                        .filter(path -> counted.stream().noneMatch(above -> Paths.isWithin(path, above)))
                        .count());
            }
        }
    }

    @Example
    void outletsAreCountedInTheRegisterWhereNobodyStatesThem() {
        grow();
        assertThat(numbers("/HQ").outlets().value())
                .as("A, B and their outlets")
                .isEqualTo(5);
        assertThat(numbers("/HQ/D").outlets().value())
                .as("a department is none")
                .isZero();
        state("/HQ/A", YEAR, null, 9L);
        assertThat(numbers("/HQ").outlets().value()).isEqualTo(11);
        assertThat(numbers("/").outlets().value()).isEqualTo(11);
    }

    @Example
    void whoHasMovedWithinTheYearIsCountedWhereItStoodAtItsEnd() {
        grow();
        state("/HQ/A/1", YEAR - 1, 300L, null);
        Unit moved = register.on("/HQ/A/1", TODAY).orElseThrow();
        List<Move> moves = register.move(moved, "/HQ/B/2", LocalDate.of(YEAR, 7, 1));
        moves.forEach(move -> move.end("ground", NOW));
        state("/HQ/B/2", YEAR, 400L, null);

        assertThat(numbers("/HQ").customers().value()).isEqualTo(400);
        assertThat(numbers("/HQ/B").customers().value()).isEqualTo(400);
        assertThat(numbers("/HQ/A").customers()).isNull();
        assertThat(numbers("/HQ/A/1").outlets().value()).isZero();
        UnitNumbers before = new YearNumbers(register, YEAR - 1, TODAY).of("/HQ/A");
        assertThat(before.customers().value()).isEqualTo(300);
    }

    @Example
    void aYearThatIsNotOverIsStatedAsOfToday() {
        assertThat(YearNumbers.lastDay(2026, TODAY)).isEqualTo(TODAY);
        assertThat(YearNumbers.lastDay(2025, TODAY)).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private void grow() {
        register = new Register(List.of());
        for (String path : TREE) {
            UnitForm form = new UnitForm(OPENED, path, UnitRegion.URBAN, kind(path));
            register.open(new Unit(UUID.randomUUID(), "HUAAN", path, OPENED, null, new ArrayList<>(List.of(form))), "");
        }
    }

    private static UnitKind kind(String path) {
        return switch (path) {
            case "/HQ" -> UnitKind.HEAD_OFFICE;
            case "/HQ/D" -> UnitKind.DEPARTMENT;
            case "/HQ/A", "/HQ/B" -> UnitKind.BRANCH;
            default -> UnitKind.OUTLET;
        };
    }

    private static boolean isLeafWithCustomers(String path) {
        return kind(path) == UnitKind.OUTLET;
    }

    private void state(String path, int year, Long customers, Long outlets) {
        Unit unit = register.on(path, LocalDate.of(year, 12, 31)).orElseThrow();
        unit.state(new UnitYear(year, customers, outlets, null), "ground", NOW);
    }

    private UnitNumbers numbers(String path) {
        return new YearNumbers(register, YEAR, TODAY).of(path);
    }
}
