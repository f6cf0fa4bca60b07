package org.xiaobao.launcher;

/** The addresses, once everything is ready. */
final class Table {

    private static final String TEXT = """

              Xiaobao 消保 is running. Ctrl-C stops it.

              API and console   http://localhost:%d/console
              Gateway           http://localhost:%d/api/v1/…
              Identity          %s   (realm xiaobao)
              Health, metrics   http://localhost:9080/q/health  /q/metrics   (9081 … 9085: the services)
              Kafka             127.0.0.1:%d
              Secrets           %s
              Logs              %s

              A token for curl: ./run token complaint-officer
              Log in to the console as complaint-officer.huaan.hq (or another role); the password is %s in the secrets.
            """;

    private Table() {}

    static void print(Home home) {
        int gateway = Service.GATEWAY.port();
        Progress.plain(TEXT.formatted(
                gateway,
                gateway,
                Keycloak.BASE,
                Broker.PORT,
                home.secrets(),
                home.log("*").getParent(),
                Secrets.DEMO_ACCOUNTS));
    }
}
