package org.xiaobao.launcher;

import java.util.List;
import java.util.stream.Stream;
import org.xiaobao.platform.testing.node.Postmaster;

/** Says what of this home runs, seen from another process. */
final class Status {

    private Status() {}

    /** True when everything runs and answers. */
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
        boolean up = runs(home, service.folder()) && Http.answers(service.readiness());
        return line(service.folder(), up, "http://localhost:" + service.port());
    }

    private static boolean runs(Home home, String name) {
        return new PidFile(home.pid(name)).running().isPresent();
    }

    private static boolean line(String name, boolean up, String where) {
        Progress.plain("%-20s %-5s %s".formatted(name, up ? "up" : "down", where));
        return up;
    }
}
