package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.arrival.FactKey;
import org.xiaobao.reporting.projection.arrival.FactRow;

/** The last known facts of each subject. A row only ever moves to a higher sequence. */
@ApplicationScoped
public class FactTable {

    private static final String UPSERT = """
            insert into fact (generation, subject, aspect, sequence, institution, unit, year, month, happened_on,
                              number, title, href, cells, shares, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (generation, subject, aspect) do update
            set sequence = excluded.sequence, institution = excluded.institution, unit = excluded.unit,
                year = excluded.year, month = excluded.month, happened_on = excluded.happened_on,
                number = excluded.number, title = excluded.title, href = excluded.href,
                cells = excluded.cells, shares = excluded.shares, state = excluded.state
            where excluded.sequence > fact.sequence
            """;

    /** Locks and returns what is known of these subjects. */
    public Map<FactKey, List<FactRow>> lock(Connection connection, int generation, Collection<Arrival> arrivals)
            throws SQLException {
        Object[] subjects = arrivals.stream()
                .map(arrival -> arrival.state().id())
                .distinct()
                .toArray();
        String sql =
                "select * from fact where generation = ? and subject = any (?) order by subject, aspect for update";
        Map<FactKey, List<FactRow>> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, generation);
            select.setArray(2, connection.createArrayOf("uuid", subjects));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    FactRow fact = read(row);
                    known.computeIfAbsent(FactKey.of(fact), key -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return known;
    }

    public void save(Connection connection, int generation, Collection<FactRow> facts) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (FactRow fact : facts) {
                bind(connection, upsert, generation, fact);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    public void remove(Connection connection, int generation, Collection<FactRow> facts) throws SQLException {
        String sql = "delete from fact where generation = ? and subject = ? and aspect = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (FactRow fact : facts) {
                delete.setInt(1, generation);
                delete.setObject(2, fact.subject());
                delete.setString(3, fact.aspect().name());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void bind(Connection connection, PreparedStatement upsert, int generation, FactRow fact)
            throws SQLException {
        List<String> cells = List.copyOf(fact.shares().keySet());
        Object[] shares = cells.stream().map(fact.shares()::get).toArray();
        int at = 0;
        upsert.setInt(++at, generation);
        upsert.setObject(++at, fact.subject());
        upsert.setString(++at, fact.aspect().name());
        upsert.setLong(++at, fact.sequence());
        upsert.setString(++at, fact.institution());
        upsert.setString(++at, fact.unit());
        upsert.setInt(++at, fact.on().getYear());
        upsert.setInt(++at, fact.on().getMonthValue());
        upsert.setObject(++at, fact.on());
        upsert.setString(++at, fact.number());
        upsert.setString(++at, fact.title());
        upsert.setString(++at, fact.href());
        upsert.setArray(++at, connection.createArrayOf("text", cells.toArray()));
        upsert.setArray(++at, connection.createArrayOf("numeric", shares));
        upsert.setString(++at, fact.state());
    }

    private static FactRow read(ResultSet row) throws SQLException {
        return new FactRow(
                row.getObject("subject", UUID.class),
                Aspect.valueOf(row.getString("aspect")),
                row.getLong("sequence"),
                row.getString("institution"),
                row.getString("unit"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("href"),
                shares(row),
                row.getString("state"));
    }

    private static Map<String, BigDecimal> shares(ResultSet row) throws SQLException {
        String[] cells = (String[]) row.getArray("cells").getArray();
        BigDecimal[] values = (BigDecimal[]) row.getArray("shares").getArray();
        Map<String, BigDecimal> shares = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            shares.put(cells[i], values[i]);
        }
        return shares;
    }
}
