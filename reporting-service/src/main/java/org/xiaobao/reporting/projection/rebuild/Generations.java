package org.xiaobao.reporting.projection.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whole generations: compared before a swap, counted, and swept away when nothing needs them any more. */
@ApplicationScoped
public class Generations {

    private static final int SWEPT_AT_ONCE = 20_000;
    private static final int SHOWN_DIFFERENCES = 500;

    /** Totals that differ, a missing one being zero; at most 500, which is more than enough to see what is wrong. */
    List<Rebuild.Difference> differences(Connection connection, int before, int after) throws SQLException {
        String sql = """
                select institution, year, month, unit, cell, coalesce(b.value, 0), coalesce(a.value, 0)
                from (select * from figure_total where generation = ?) b
                full join (select * from figure_total where generation = ?) a
                    using (institution, year, month, unit, cell)
                where coalesce(b.value, 0) <> coalesce(a.value, 0)
                order by 1, 2, 3, 4, 5 limit ?
                """;
        List<Rebuild.Difference> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, before);
            select.setInt(2, after);
            select.setInt(3, SHOWN_DIFFERENCES);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Rebuild.Difference(
                            row.getString(1),
                            row.getInt(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getBigDecimal(6),
                            row.getBigDecimal(7)));
                }
            }
        }
        return found;
    }

    public long facts(Connection connection, int generation) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("select count(*) from fact where generation = ?")) {
            count.setInt(1, generation);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Deletes a part of what neither the live generation nor a running rebuild uses; zero when all is gone. */
    int sweep(Connection connection) throws SQLException {
        int swept = 0;
        for (String table : List.of("fact", "figure_total", "figure_day", "projection_offset", "refused")) {
            String sql = """
                    delete from %1$s where ctid = any (array(
                        select ctid from %1$s
                        where generation <> (select live_generation from projection)
                          and generation not in (select generation from rebuild where status = 'RUNNING')
                        limit %2$d))
                    """.formatted(table, SWEPT_AT_ONCE);
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                swept += delete.executeUpdate();
            }
        }
        return swept;
    }
}
