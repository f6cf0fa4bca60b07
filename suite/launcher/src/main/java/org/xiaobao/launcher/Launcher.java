package org.xiaobao.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.xiaobao.launcher.demo.Demo;

/** The commands of {@code ./run}. Exit codes: 0 done, 1 something failed, 2 not understood; a demo's code is its own. */
public final class Launcher {

    private static final String USAGE = """
            ./run                   start the suite; Ctrl-C stops it
            ./run demo [--keep]     play the demo year and print its figures; starts the suite if none runs,
                                    and stops it again unless --keep
            ./run stop | status     stop the running suite | say what runs
            ./run reset             stop, and remove all data
            ./run token ROLE [--institution CODE] [--unit PATH]
                                    print an access token of a demo account
            XIAOBAO_DATA=FOLDER     keeps data, secrets and logs there instead of in .xiaobao""";

    private final Home home;

    private Launcher(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        Launcher launcher =
                new Launcher(Home.of(System.getProperty("xiaobao.project", "."), System.getenv("XIAOBAO_DATA")));
        System.exit(launcher.answer(arguments));
    }

    private int answer(String... arguments) {
        try {
            Options options = Options.of(arguments);
            return switch (options.command()) {
                case "start" -> start();
                case "demo" -> demo(options.has("--keep"));
                case "stop" -> stop();
                case "status" -> Status.print(home) ? 0 : 1;
                case "reset" -> reset();
                case "token" -> token(options);
                case "prepare" -> prepare();
                default -> usage();
            };
        } catch (Failure failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private int start() {
        Suite suite = begin();
        Table.print(home);
        Background.run(new DemoAccounts(secrets())::prepare);
        new Supervisor(suite).run();
        return 0;
    }

    private int demo(boolean keep) {
        if (LauncherLock.holder(home).isPresent()) {
            Progress.say("playing against the running suite");
            return Demo.play(gateway(), new DemoAccounts(secrets()));
        }
        Suite suite = begin();
        Thread supervisor = new Thread(new Supervisor(suite), "supervisor");
        supervisor.setDaemon(true);
        supervisor.start();
        int code = Demo.play(gateway(), new DemoAccounts(secrets()));
        if (keep) {
            Table.print(home);
            join(supervisor);
        }
        suite.stop();
        return code;
    }

    /** From here on the suite is stopped when this process ends, however that comes about, save kill -9. */
    private Suite begin() {
        home.create();
        LauncherLock lock = new LauncherLock(home);
        if (!lock.take()) {
            throw new Failure("The suite runs already; ./run status shows it, ./run stop ends it.");
        }
        LauncherLog.toFile(home);
        Suite suite = new Suite(home, secrets(), Service.chosen(System.getenv("XIAOBAO_ONLY")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            suite.stop();
            lock.release();
        }));
        Progress.say("starting; logs are in " + home.log("*").getParent());
        suite.start();
        return suite;
    }

    private int stop() {
        LauncherLock.holder(home).ifPresent(launcher -> {
            Progress.say("stopping the suite (process " + launcher.pid() + ")");
            Child.end(launcher, Duration.ofSeconds(120));
        });
        Leftovers.end(home);
        Progress.say("nothing runs any more");
        return 0;
    }

    private int reset() {
        stop();
        home.delete();
        Progress.say("removed " + home.root());
        return 0;
    }

    private int token(Options options) {
        String role = options.onlyWord("a role: " + String.join(", ", DemoAccounts.ROLES));
        String institution = options.or("--institution", DemoAccounts.INSTITUTION);
        String unit = options.or("--unit", DemoAccounts.UNIT);
        if (!Files.exists(home.secrets())) {
            throw new Failure("The suite has never run here. Start it: ./run");
        }
        Progress.plain(new DemoAccounts(secrets()).token(role, institution, unit));
        return 0;
    }

    private int prepare() {
        home.create();
        Keycloak keycloak = new Keycloak(home);
        if (!keycloak.prepared()) {
            keycloak.prepare();
        }
        return 0;
    }

    private static int usage() {
        System.err.println(USAGE);
        return 2;
    }

    private Secrets secrets() {
        return Secrets.open(home.secrets(), Files.exists(home.postgres()));
    }

    private static URI gateway() {
        return URI.create("http://localhost:" + Service.GATEWAY.port());
    }

    private static void join(Thread supervisor) {
        try {
            supervisor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
