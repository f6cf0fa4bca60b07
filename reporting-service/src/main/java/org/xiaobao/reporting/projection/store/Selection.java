package org.xiaobao.reporting.projection.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.figure.Countable;

/**
 * Which facts a question is about: a unit with all below it, in some months of a year. Totals and cases are both cut
 * with it, so a number and its list are about the same facts.
 */
public record Selection(Scope scope, int year, int fromMonth, int toMonth) {

    /** Six values, see {@link #bind}; what belongs to the institution as a whole belongs to every unit's figures. */
    public static final String CONDITION = """
            generation = (select live_generation from projection) and institution = ? and year = ?
            and month between ? and ? and (unit = '%s' or unit = ? or unit like ?)
            """.formatted(Countable.WHOLE_INSTITUTION);

    /** Binds the six values of the condition, the first at {@code at}; returns the next free position. */
    public int bind(PreparedStatement select, int at) throws SQLException {
        select.setString(at, scope.institution());
        select.setInt(at + 1, year);
        select.setInt(at + 2, fromMonth);
        select.setInt(at + 3, toMonth);
        select.setString(at + 4, scope.unit());
        select.setString(at + 5, scope.unitLike());
        return at + 6;
    }

    public Selection yearBefore() {
        return new Selection(scope, year - 1, fromMonth, toMonth);
    }
}
