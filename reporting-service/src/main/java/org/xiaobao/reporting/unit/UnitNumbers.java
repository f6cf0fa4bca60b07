package org.xiaobao.reporting.unit;

/**
 * Numbers of a year's end, of a unit with all below it: what it stated itself, else the sum of what those below it stated;
 * outlets that nobody stated are counted in the register.
 *
 * @param customers null when nobody has stated it
 * @param staff null when nobody has stated it
 */
public record UnitNumbers(Counted customers, Counted outlets, Counted staff) {

    /**
     * @param missing how many units without any below them have stated nothing and are covered by no statement: the sum is
     *     too small by theirs
     */
    public record Counted(long value, int missing) {

        Counted plus(Counted other) {
            return other == null ? this : new Counted(value + other.value, missing + other.missing);
        }
    }
}
