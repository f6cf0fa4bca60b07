package org.xiaobao.bench.suite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Large sets of rows within minutes: rows that the service itself wrote for some complaints, written again and again by SQL under
 * new keys. Column by column as the catalogue lists them, so that a new column is copied too.
 */
public final class Copies {

    private static final int AT_ONCE = 50_000;

    /** Instead of the row's own value: {@code s} is that row, {@code c} which copy is made of it. */
    private static final Map<String, String> INSTEAD = Map.of(
            "id", "c.id",
            "complaint_id", "c.id",
            "aggregate_id", "c.id",
            "subject", "c.id",
            "event_id", "c.event",
            "number", "split_part(s.number, '-', 1) || '-' || c.n",
            "source_reference", "'COPY-' || c.n",
            "received_at", "s.received_at + c.n % 3600 * interval '1 second'",
            // no copy raises an alarm: what is measured is not the watch over deadlines
            "next_alarm_on", "null");

    /** Texts that name the complaint. */
    private static final Map<String, String> TOLD = Map.of(
            "data", "replace(s.data, c.template::text, c.id::text)",
            "href", "replace(s.href, c.template::text, c.id::text)",
            "state", "replace(s.state::text, c.template::text, c.id::text)::jsonb");

    /** Of some tables only some of a complaint's rows are copied: the journal's first, the figures that answer. */
    private static final Map<String, String> ONLY =
            Map.of("journal", "sequence = 1", "fact", "generation = (select live_generation from projection)");

    private final Connection database;

    /** As the owner of the tables. */
    public Copies(Connection database) {
        this.database = database;
    }

    /**
     * @param templates a query for {@code id} and {@code at} of the complaints that are copied
     * @param tables each with its column that names the complaint
     * @param further statements on the table {@code copy}, with its columns id, template, event and n, for each lot of copies
     */
    public void make(String templates, long copies, Map<String, String> tables, String... further) throws SQLException {
        long first = next();
        run("drop table if exists template");
        run(
                "create temporary table template as select id, at, row_number() over (order by at, id) - 1 as place from (%s) as given"
                        .formatted(templates));
        for (long done = 0; done < copies; done += AT_ONCE) {
            run("drop table if exists copy");
            run("""
                create temporary table copy as
                select t.id as template, n, uuidv7(t.at - now()) as id, uuidv7() as event
                from generate_series(%d, %d) as n join template t on t.place = n %% (select count(*) from template)
                """.formatted(first + done, first + Math.min(copies, done + AT_ONCE) - 1));
            run("analyze copy");
            for (Map.Entry<String, String> table : tables.entrySet()) {
                run(insert(table.getKey(), table.getValue()));
            }
            for (String statement : further) {
                run(statement);
            }
        }
    }

    /** As {@link #make} with the figures that follow from the facts. */
    public void makeFacts(String templates, long copies) throws SQLException {
        make(templates, copies, Map.of("fact", "subject"), "analyze fact", """
                with days as (
                    insert into figure_day (generation, institution, day, unit, cell, value, facts)
                    select f.generation, f.institution, f.happened_on, f.unit, share.cell, sum(share.value), count(*)
                    from copy c join fact f on f.subject = c.id and f.generation = (select live_generation from projection)
                    cross join lateral unnest(f.cells, f.shares) as share (cell, value)
                    group by 1, 2, 3, 4, 5
                    on conflict (generation, institution, day, unit, cell)
                    do update set value = figure_day.value + excluded.value, facts = figure_day.facts + excluded.facts)
                insert into figure_total (generation, institution, year, month, unit, cell, value, facts)
                select f.generation, f.institution, f.year, f.month, f.unit, share.cell, sum(share.value), count(*)
                from copy c join fact f on f.subject = c.id and f.generation = (select live_generation from projection)
                cross join lateral unnest(f.cells, f.shares) as share (cell, value)
                group by 1, 2, 3, 4, 5, 6
                on conflict (generation, institution, year, month, unit, cell)
                do update set value = figure_total.value + excluded.value, facts = figure_total.facts + excluded.facts
                """);
    }

    private String insert(String table, String key) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String select =
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                        + " and is_identity = 'NO' order by ordinal_position";
        try (PreparedStatement catalogue = database.prepareStatement(select)) {
            catalogue.setString(1, table);
            try (ResultSet column = catalogue.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1);
                    columns.add(name);
                    values.add(TOLD.getOrDefault(name, INSTEAD.getOrDefault(name, "s." + name)));
                }
            }
        }
        return """
                insert into %1$s (%2$s)
                with s as materialized (select * from %1$s where %4$s in (select template from copy) and %5$s)
                select %3$s from copy c join s on s.%4$s = c.template
                """.formatted(
                table, String.join(", ", columns), String.join(", ", values), key, ONLY.getOrDefault(table, "true"));
    }

    /** What is made from now on is seen when the caller commits. */
    public void begin() throws SQLException {
        database.setAutoCommit(false);
    }

    /** Numbers go on where the last copies ended, in this and in later runs. */
    private long next() {
        return System.nanoTime() / 1_000;
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    public long count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
