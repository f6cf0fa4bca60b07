package org.xiaobao.reporting.returns.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which order cells are filled: each after those it is reckoned from.
 *
 * @param cells all of them, or none when there is no order
 * @param circle the cells that stand on one another, the first one repeated at the end; empty when there is an order
 */
record Order(List<Address> cells, List<Address> circle) {

    /** @param operands of each cell the cells it is reckoned from; a cell that is only named as an operand needs none */
    static Order of(Map<Address, ? extends Collection<Address>> operands) {
        Walk walk = new Walk(new TreeMap<>(operands));
        for (Address cell : walk.operands.keySet()) {
            List<Address> circle = walk.fill(cell);
            if (!circle.isEmpty()) {
                return new Order(List.of(), circle);
            }
        }
        return new Order(List.copyOf(walk.filled), List.of());
    }

    /** Down from each cell to what it stands on, so that a cell that is met on the way to itself closes a circle. */
    private static final class Walk {

        private final SortedMap<Address, Collection<Address>> operands;
        private final Set<Address> filled = new LinkedHashSet<>();
        private final List<Address> way = new ArrayList<>();

        private Walk(SortedMap<Address, Collection<Address>> operands) {
            this.operands = operands;
        }

        private List<Address> fill(Address cell) {
            if (filled.contains(cell)) {
                return List.of();
            }
            int met = way.indexOf(cell);
            way.add(cell);
            if (met >= 0) {
                return List.copyOf(way.subList(met, way.size()));
            }
            for (Address operand : operands.getOrDefault(cell, List.of())) {
                List<Address> circle = fill(operand);
                if (!circle.isEmpty()) {
                    return circle;
                }
            }
            way.remove(way.size() - 1);
            filled.add(cell);
            return List.of();
        }
    }
}
