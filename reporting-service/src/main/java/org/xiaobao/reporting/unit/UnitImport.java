package org.xiaobao.reporting.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.DomainProblem.Violation;

/** Many units at once, in whatever order they are written: those above are opened before those below. */
final class UnitImport {

    private static final int MOST_NAMED = 100;

    private UnitImport() {}

    /**
     * @return the rows that are new, those above before those below
     * @throws DomainProblem 422 naming each row that is at fault, a hundred at most; the register is of no use then
     */
    static List<Integer> into(Register register, List<Unit> wanted) {
        List<Integer> opened = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (int row : inOrder(wanted)) {
            Unit unit = wanted.get(row);
            if (register.same(unit).isPresent()) {
                continue;
            }
            try {
                register.open(unit, "/units/" + row);
                opened.add(row);
            } catch (DomainProblem refused) {
                faults.addAll(refused.violations());
            }
        }
        if (!faults.isEmpty()) {
            DomainProblem problem = new DomainProblem(CommonProblem.INVALID_DATA);
            faults.stream()
                    .limit(MOST_NAMED)
                    .forEach(fault -> problem.at(
                            fault.pointer(),
                            fault.message().zh(),
                            fault.message().en()));
            throw problem;
        }
        return opened;
    }

    private static List<Integer> inOrder(List<Unit> wanted) {
        return IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                row -> wanted.get(row).path().split("/").length)
                        .thenComparing(row -> wanted.get(row).openedOn()))
                .toList();
    }
}
