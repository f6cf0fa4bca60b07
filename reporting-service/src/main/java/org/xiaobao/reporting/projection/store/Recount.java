package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of each day beside a second count of the facts, which is the view {@code recount}, written in SQL, apart from the
 * Java; and those of each month beside their days.
 */
@ApplicationScoped
public class Recount {

    /** A total that a recount does not confirm. */
    public record Difference(
            String institution,
            int year,
            int month,
            String unit,
            String figure,
            BigDecimal stated,
            BigDecimal recounted) {}

    private static final int SHOWN = 500;
    private static final String COMPARE = """
            from (select institution, extract(year from day)::int as year, extract(month from day)::int as month, unit, cell,
                         coalesce(d.value, 0) as stated, coalesce(r.value, 0) as recounted
                  from (select * from figure_day where generation = ? %1$s) d
                  full join (select * from recount where generation = ? %1$s) r using (institution, day, unit, cell)
                  union all
                  select institution, year, month, unit, cell, coalesce(t.value, 0), coalesce(d.value, 0)
                  from (select * from figure_total where generation = ? %1$s) t
                  full join (select institution, extract(year from day)::smallint as year,
                                    extract(month from day)::smallint as month, unit, cell, sum(value) as value
                             from figure_day where generation = ? %1$s group by 1, 2, 3, 4, 5) d
                      using (institution, year, month, unit, cell)) compared
            where stated <> recounted
            """;
    private static final int SIDES = 4;
    private static final String LIST = "select institution, year, month, unit, cell, stated, recounted " + COMPARE
            + " order by 1, 2, 3, 4, 5 limit " + SHOWN;

    private final Positions positions;

    public Recount(Positions positions) {
        this.positions = positions;
    }

    /** Of the live generation; of one institution, or of all when it is null. At most 500. */
    public List<Difference> differences(Connection connection, String institution) throws SQLException {
        int live = positions.live(connection);
        List<Difference> found = new ArrayList<>();
        try (PreparedStatement select = bound(connection, LIST, live, institution);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Difference(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7)));
            }
        }
        return found;
    }

    /** How many there are in a generation that may not be live yet. */
    public long differences(Connection connection, int generation) throws SQLException {
        try (PreparedStatement count = bound(connection, "select count(*) " + COMPARE, generation, null);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, int generation, String institution)
            throws SQLException {
        try (Statement roomToCount = connection.createStatement()) { // the sums of a million facts fit, none is spilled
            roomToCount.execute("set local work_mem = '64MB'");
        }
        String ofInstitution = institution == null ? "" : "and institution = ?";
        PreparedStatement select = connection.prepareStatement(sql.formatted(ofInstitution));
        int at = 0;
        for (int side = 0; side < SIDES; side++) {
            select.setInt(++at, generation);
            if (institution != null) {
                select.setString(++at, institution);
            }
        }
        return select;
    }
}
