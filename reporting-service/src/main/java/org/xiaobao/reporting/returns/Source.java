package org.xiaobao.reporting.returns;

import java.math.BigDecimal;
import java.util.List;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Table.Asked;
import org.xiaobao.reporting.returns.form.Table.Row;
import org.xiaobao.reporting.returns.form.Table.Size;

/** Where the numbers of a table come from. */
interface Source {

    /** What a repeated row is of: a code with its name, or a unit. */
    record Item(String code, Words name) {}

    /** Of a repeated row, in the order in which they are printed. */
    List<Item> items(Row row);

    /**
     * Null when nothing is known of it.
     *
     * @param item null in a row that is not repeated
     */
    BigDecimal figure(Asked asked, Row row, Item item);

    /**
     * Null when it is not known.
     *
     * @param unit null for all that the return is about
     */
    BigDecimal size(Size size, Item unit);
}
