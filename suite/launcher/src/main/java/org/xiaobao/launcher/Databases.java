package org.xiaobao.launcher;

import java.util.stream.Stream;
import org.xiaobao.platform.testing.node.PostgresNode;
import org.xiaobao.platform.testing.node.PostgresNode.Settings;
import org.xiaobao.platform.testing.node.Postmaster;

/** The embedded PostgreSQL with a database and two roles per service, and one database for the identity provider. */
final class Databases implements Member {

    private final Home home;
    private final Secrets secrets;
    private PostgresNode node;

    Databases(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return node == null ? "" : "postgresql://127.0.0.1:" + node.port();
    }

    @Override
    public void start() {
        if (node != null) {
            node.start();
            return;
        }
        node = PostgresNode.start(Settings.durable(home.postgres(), 0, secrets.get(Secrets.POSTGRES)));
        Stream.of(Service.values())
                .filter(Service::hasDatabase)
                .map(Service::database)
                .forEach(this::create);
        String keycloak = secrets.get(Secrets.KEYCLOAK_DATABASE);
        node.createDatabase("keycloak", keycloak, keycloak);
    }

    private void create(String database) {
        node.createDatabase(database, secrets.get(Secrets.owner(database)), secrets.get(Secrets.service(database)));
    }

    String jdbcUrl(String database) {
        return node.jdbcUrl(database);
    }

    @Override
    public boolean alive() {
        return node != null && node.alive();
    }

    @Override
    public void stop() {
        if (node != null) {
            node.stop();
        }
    }

    /** Ends a server that a killed launcher left running on this home's data. */
    static void endLeftover(Home home) {
        new Postmaster(home.postgres()).endLeftover();
    }
}
