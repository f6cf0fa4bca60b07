package org.xiaobao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code 04-list}: the first page of the caseload over a million complaints, for each filter, in copies of the tables with the
 * same indexes. The floor is fifty rows read by their primary keys in the same run. Says also which plan walks or sorts the table.
 */
public final class CaseloadList {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int TIMES = Integer.getInteger("times", 300);
    private static final int PAGE = 51;
    private static final List<String> TABLES = List.of("complaint", "complaint_search", "deadline");

    private final Connection database;

    private CaseloadList(Connection database) {
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        RunningSuite suite = new RunningSuite(Path.of(args[0]).toAbsolutePath());
        try (Connection owner = suite.complaintsDatabase()) {
            measure(owner);
        }
    }

    /** In a schema of its own, which is dropped in the end. */
    static void measure(Connection owner) throws SQLException, IOException {
        CaseloadList list = new CaseloadList(owner);
        try {
            list.load();
            list.report();
        } finally {
            list.run("drop schema if exists bench_list cascade");
        }
    }

    private void load() throws SQLException, IOException {
        run("drop schema if exists bench_list cascade");
        run("create schema bench_list");
        for (String table : TABLES) {
            run("create table bench_list.%1$s (like public.%1$s including all excluding indexes)".formatted(table));
        }
        run("set search_path = bench_list, public");
        for (String statement : resource("load.sql").split(";\\s*\n")) {
            if (!statement.isBlank()) {
                long start = System.nanoTime();
                run(statement.replace(":rows", Integer.toString(ROWS)));
                System.out.printf("loading: %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            }
        }
        for (String index : indexes()) {
            run(index);
        }
        run("analyze complaint");
        run("analyze complaint_search");
        run("analyze deadline");
    }

    /** As they stand on the real tables. */
    private List<String> indexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        String select = "select indexdef from pg_indexes where schemaname = 'public' and tablename = any(?)";
        try (PreparedStatement indexes = database.prepareStatement(select)) {
            indexes.setArray(1, database.createArrayOf("text", TABLES.toArray()));
            try (ResultSet found = indexes.executeQuery()) {
                while (found.next()) {
                    definitions.add(found.getString(1).replace(" ON public.", " ON bench_list."));
                }
            }
        }
        return definitions;
    }

    private void report() throws SQLException, IOException {
        run("set plan_cache_mode = force_custom_plan");
        String fifty = "select * from complaint where id = any(array(select id from complaint limit 50))";
        double floor = measured("floor", fifty, 1);
        for (Map.Entry<String, String> query : queries().entrySet()) {
            measured(query.getKey(), query.getValue(), floor);
        }
    }

    private static Map<String, String> queries() throws IOException {
        String page = resource("page.sql");
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : resource("filters.txt").strip().split("\n")) {
            String[] parts = line.split("\\|", 2);
            queries.put(parts[0].strip(), page.formatted(parts[1].strip(), PAGE));
        }
        return queries;
    }

    /** p50 in milliseconds. */
    private double measured(String name, String query, double floor) throws SQLException {
        double[] times = new double[TIMES];
        try (PreparedStatement select = database.prepareStatement(query)) {
            for (int i = -TIMES / 10; i < TIMES; i++) {
                long start = System.nanoTime();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        rows.getBytes(1);
                    }
                }
                if (i >= 0) {
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        Arrays.sort(times);
        double p50 = times[TIMES / 2];
        double p99 = times[(int) Math.ceil(TIMES * 0.99) - 1];
        System.out.printf(
                Locale.ROOT, "| %-44s | %8.2f | %8.2f | %5.1f | %s |%n", name, p50, p99, p50 / floor, plan(query));
        return p50;
    }

    /** What is worth knowing of how it was read. */
    private String plan(String query) throws SQLException {
        List<String> nodes = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet lines = statement.executeQuery("explain (costs off) " + query)) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (line.matches("(?s).*(Scan|Sort|Join|Loop|BitmapAnd).*")) {
                    nodes.add(line.replace("->", "").strip());
                }
            }
        }
        return String.join(" < ", nodes);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream read = CaseloadList.class.getResourceAsStream("/04-list/" + name)) {
            return new String(read.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
