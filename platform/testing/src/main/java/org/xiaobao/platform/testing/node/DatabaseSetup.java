package org.xiaobao.platform.testing.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQL behind one database and its two roles; every statement may be run again. */
final class DatabaseSetup {

    private final Connection connection;

    DatabaseSetup(Connection connection) {
        this.connection = connection;
    }

    void create(String name, String ownerPassword, String servicePassword) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        role(name + "_owner", ownerPassword);
        role(name, servicePassword);
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + name + "_owner");
        }
        run("revoke connect on database " + name + " from public");
        run("grant connect on database " + name + " to " + name);
    }

    /** What it may do with each table is said by the migration that makes the table. */
    static void grantSchema(Connection connection, String name) throws SQLException {
        new DatabaseSetup(connection).run("grant usage on schema public to " + name);
    }

    private void role(String role, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            run("create role " + role + " login");
        }
        run("alter role " + role + " password '" + password.replace("'", "''") + "'");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
