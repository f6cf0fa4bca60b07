package org.xiaobao.launcher;

import java.util.List;
import java.util.stream.Stream;
import org.xiaobao.platform.testing.node.Postmaster;

/** Says what of this home runs, seen from another process. */
final class Status {

    private Status() {}

    /** True when everything runs, answers and is well. */
    static boolean print(Home home) {
        boolean launcher = LauncherLock.holder(home).isPresent();
        List<Boolean> all = Stream.concat(
                        Stream.of(
                                line("launcher", launcher, "hosts Kafka at 127.0.0.1:" + Broker.PORT),
                                line(
                                        "postgres",
                                        new Postmaster(home.postgres())
                                                .running()
                                                .isPresent(),
                                        home.postgres().toString()),
                                line(
                                        "keycloak",
                                        runs(home, "keycloak") && Http.answers(Keycloak.REALM),
                                        Keycloak.BASE)),
                        Stream.of(Service.values()).map(service -> service(home, service)))
                .toList();
        return all.stream().allMatch(up -> up);
    }

    private static boolean service(Home home, Service service) {
        String where = "http://localhost:" + service.port();
        if (!runs(home, service.folder()) || !Http.answers(service.readiness())) {
            return line(service.folder(), false, where);
        }
        Health health = Http.body(service.health()).map(Health::of).orElse(Health.UNKNOWN);
        line(service.folder(), health.isWell() ? "up" : "ill", where);
        health.remarks().forEach(remark -> Progress.plain("    " + remark));
        return health.isWell();
    }

    private static boolean runs(Home home, String name) {
        return new PidFile(home.pid(name)).running().isPresent();
    }

    private static boolean line(String name, boolean up, String where) {
        line(name, up ? "up" : "down", where);
        return up;
    }

    private static void line(String name, String state, String where) {
        Progress.plain("%-20s %-5s %s".formatted(name, state, where));
    }
}
