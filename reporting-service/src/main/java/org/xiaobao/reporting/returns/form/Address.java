package org.xiaobao.reporting.returns.form;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a cell stands in its form, written as spreadsheets do: {@code B3} is the second column of the form's third row. A
 * row that is repeated counts once.
 *
 * @param row from 0
 * @param column from 0
 */
public record Address(int row, int column) implements Comparable<Address> {

    static final int MOST_COLUMNS = 26;
    static final int MOST_ROWS = 200;

    private static final Comparator<Address> ORDER =
            Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

    /** Empty for what is no address. */
    public static Optional<Address> of(String text) {
        if (text.length() < 2 || text.length() > 4) {
            return Optional.empty();
        }
        int column = text.charAt(0) - 'A';
        String digits = text.substring(1);
        boolean number = digits.chars().allMatch(digit -> digit >= '0' && digit <= '9') && digits.charAt(0) != '0';
        if (column < 0 || column >= MOST_COLUMNS || !number || Integer.parseInt(digits) > MOST_ROWS) {
            return Optional.empty();
        }
        return Optional.of(new Address(Integer.parseInt(digits) - 1, column));
    }

    @Override
    public int compareTo(Address other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }
}
