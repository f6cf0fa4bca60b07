package org.xiaobao.reporting.returns.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderTest {

    @Property
    void whateverIsReckonedFromEarlierCellsHasAnOrderInWhichEachComesAfterItsOperands(
            @ForAll("graphs") List<List<Integer>> graph, @ForAll long shuffle) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, graph.size()).boxed().toList());
        Collections.shuffle(places, new Random(shuffle));
        Map<Address, List<Address>> operands = new HashMap<>();
        for (int cell = 0; cell < graph.size(); cell++) {
            int own = cell;
            operands.put(
                    address(places.get(cell)),
                    graph.get(cell).stream()
                            .map(other -> other % graph.size())
                            .filter(other -> other < own)
                            .map(other -> address(places.get(other)))
                            .toList());
        }

        Order order = Order.of(operands);

        assertThat(order.circle()).isEmpty();
        assertThat(order.cells()).containsExactlyInAnyOrderElementsOf(operands.keySet());
        operands.forEach(
                (cell, its) -> its.forEach(operand -> assertThat(order.cells().indexOf(operand))
                        .isLessThan(order.cells().indexOf(cell))));
    }

    @Property
    void anythingElseHasACircleThatIsReallyThere(@ForAll("graphs") List<List<Integer>> graph) {
        Map<Address, List<Address>> operands = new HashMap<>();
        for (int cell = 0; cell < graph.size(); cell++) {
            operands.put(
                    address(cell),
                    graph.get(cell).stream()
                            .map(other -> address(other % graph.size()))
                            .toList());
        }

        Order order = Order.of(operands);

        if (order.circle().isEmpty()) {
            operands.forEach((cell, its) ->
                    its.forEach(operand -> assertThat(order.cells().indexOf(operand))
                            .isLessThan(order.cells().indexOf(cell))));
            return;
        }
        List<Address> circle = order.circle();
        assertThat(order.cells()).isEmpty();
        assertThat(circle).hasSizeGreaterThan(1);
        assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
        for (int i = 0; i + 1 < circle.size(); i++) {
            assertThat(operands.get(circle.get(i))).contains(circle.get(i + 1));
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, 39)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Address address(int place) {
        return new Address(place / 5, place % 5);
    }
}
