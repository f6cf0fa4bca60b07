package org.xiaobao.reporting.basefigures.statement;

import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.text.Text;

/**
 * What is wrong with a number that was stated.
 *
 * @param code stable, for programs
 */
public record Fault(Place place, FigureColumn column, String code, Text message) {

    /** Of a request's body. */
    public String pointer() {
        return place.of(column);
    }

    /** Of a sheet. */
    public RowProblem ofRow() {
        return new RowProblem(place.row(), column, code, message);
    }
}
