package org.xiaobao.reporting.basefigures.statement;

/**
 * Where a number was stated, so that what is wrong with it is said there.
 *
 * @param field the pointer is that of the number itself, not of an entry with its four fields
 * @param row of a sheet, 0 elsewhere
 */
public record Place(String pointer, boolean field, int row) {

    /** A field that is a number, such as {@code /complaints/gross}. */
    public static Place field(String pointer) {
        return new Place(pointer, true, 0);
    }

    /** An entry with figure, dimension, code and value. */
    public static Place entry(String pointer) {
        return new Place(pointer, false, 0);
    }

    /** As a spreadsheet counts: the headings are row 1. */
    public static Place row(int number) {
        return new Place("/rows/" + number, false, number);
    }

    String of(FigureColumn column) {
        return field ? pointer : pointer + '/' + column.field();
    }
}
