package org.xiaobao.platform.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The plans of all statements that the service's connections keep prepared, which is every one it has run a few times. A plan that
 * walks a large table is found, and so is a statement for which PostgreSQL makes a new plan each time.
 */
public final class Plans {

    /** So often a plan is made before PostgreSQL thinks of keeping one. */
    private static final int MADE_AT_FIRST = 5;

    private static final Pattern QUESTION = Pattern.compile("(?is)^\\s*(select|insert|update|delete|with)\\b.*");

    private static final String PREPARED =
            "select statement, generic_plans, custom_plans from pg_prepared_statements where from_sql = false";

    private final AgroalDataSource pool;
    private final Connection explaining;
    private final Set<String> large;

    /**
     * @param explaining in the driver's simple mode, or it would want the parameters of what it is only to explain
     * @param large tables that must never be walked
     */
    public Plans(AgroalDataSource pool, Connection explaining, Set<String> large) {
        this.pool = pool;
        this.explaining = explaining;
        this.large = large;
    }

    /** Each statement at fault, with what is wrong with its plan. */
    public Map<String, String> faults() throws SQLException {
        Map<String, Boolean> keptByText = new TreeMap<>();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0;
                    i < pool.getConfiguration().connectionPoolConfiguration().maxSize();
                    i++) {
                all.add(pool.getConnection());
            }
            for (Connection one : all) {
                prepared(one).forEach((text, kept) -> keptByText.merge(text, kept, Boolean::logicalAnd));
            }
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        Map<String, String> faults = new TreeMap<>();
        for (var statement : keptByText.entrySet()) {
            String walked = walked(statement.getKey());
            String remade = statement.getValue() ? "" : " a plan is made each time";
            if (!(walked + remade).isEmpty()) {
                faults.put(statement.getKey(), walked + remade);
            }
        }
        return faults;
    }

    /** Texts, and whether PostgreSQL keeps a plan for them or has not had to decide yet. */
    private static Map<String, Boolean> prepared(Connection connection) throws SQLException {
        Map<String, Boolean> texts = new TreeMap<>();
        try (Statement ask = connection.createStatement();
                ResultSet found = ask.executeQuery(PREPARED)) {
            while (found.next()) {
                String text = found.getString(1);
                if (QUESTION.matcher(text).matches()) {
                    boolean kept = found.getLong(2) > 0 || found.getLong(3) <= MADE_AT_FIRST;
                    texts.merge(text, kept, Boolean::logicalAnd);
                }
            }
        }
        return texts;
    }

    private String walked(String text) throws SQLException {
        List<String> plan = new ArrayList<>();
        try (Statement ask = explaining.createStatement();
                ResultSet lines = ask.executeQuery("explain (generic_plan) " + text)) {
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
        }
        return large.stream()
                .filter(table -> plan.stream().anyMatch(line -> line.matches(".*Seq Scan on " + table + "\\b.*")))
                .sorted()
                .map(table -> "walks " + table)
                .collect(Collectors.joining(", "));
    }
}
