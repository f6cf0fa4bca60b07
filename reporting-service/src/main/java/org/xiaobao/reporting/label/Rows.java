package org.xiaobao.reporting.label;

import java.util.ArrayList;
import java.util.List;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.label.Naming.Name;

/** The rows of one breakdown while they are put in order, by the same rules as the lists of complaints-service. */
final class Rows {

    private record Row(Label label, double position) {}

    private final List<Row> rows = new ArrayList<>();

    Rows(List<Label> shipped) {
        shipped.forEach(label -> rows.add(new Row(label, rows.size() + 1.0)));
    }

    void take(Naming naming) {
        boolean wholeList = naming.dimension() != Dimension.SOURCE && naming.institution() == null;
        if (wholeList) {
            rows.clear();
        }
        naming.names().forEach(name -> place(name, naming));
    }

    private void place(Name name, Naming naming) {
        int place = indexOf(name.code());
        String former = place < 0 ? null : rows.remove(place).label().parent();
        boolean source = naming.dimension() == Dimension.SOURCE;
        Label label = name.label(source && name.isOffered());
        if (!name.isOffered() && name.parent() == null) { // where it stood is not said of what is not in use
            label = label.under(former);
        }
        double position = name.position() == null ? 0 : name.position() + (naming.institution() == null ? 0 : 0.5);
        int behind = name.after() == null ? -1 : indexOf(name.after());
        if (name.position() != null) {
            place = (int)
                    rows.stream().filter(row -> row.position() <= position).count();
        } else if (behind >= 0) {
            place = behind + 1;
        }
        rows.add(place < 0 ? rows.size() : place, new Row(label, position));
    }

    /** For a code that no row in force names. */
    void remember(Naming naming) {
        naming.names().forEach(name -> remember(name.label(false)));
    }

    void remember(Label label) {
        if (indexOf(label.code()) < 0) {
            rows.add(new Row(label.always(false), Double.MAX_VALUE));
        }
    }

    List<Label> labels() {
        return rows.stream().map(Row::label).toList();
    }

    private int indexOf(String code) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).label().code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
