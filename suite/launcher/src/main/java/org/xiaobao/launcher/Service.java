package org.xiaobao.launcher;

import java.util.Arrays;
import java.util.List;

/** The six applications: folder, port (management is 1000 above) and database, if any. */
enum Service {
    COMPLAINTS("complaints-service", 8081, "complaints", true),
    MEDIATION("mediation-service", 8082, "mediation", false),
    REVIEW("review-service", 8083, "review", false),
    TRAINING("training-service", 8084, "training", false),
    REPORTING("reporting-service", 8085, "reporting", false),
    GATEWAY("gateway", 8080, null, true);

    private final String folder;
    private final int port;
    private final String database;
    private final boolean busy;

    Service(String folder, int port, String database, boolean busy) {
        this.folder = folder;
        this.port = port;
        this.database = database;
        this.busy = busy;
    }

    String folder() {
        return folder;
    }

    int port() {
        return port;
    }

    int managementPort() {
        return port + 1000;
    }

    boolean hasDatabase() {
        return database != null;
    }

    String database() {
        return database;
    }

    /** Most requests of the suite pass it: it gets the optimising compiler, the others start and stay small. */
    boolean busy() {
        return busy;
    }

    String readiness() {
        return "http://127.0.0.1:" + managementPort() + "/q/health/ready";
    }

    /** Everything that is known of its state, what no restart would help included. */
    String health() {
        return "http://127.0.0.1:" + managementPort() + "/q/health";
    }

    /** All, or the folders named in XIAOBAO_ONLY: a development switch, to start a part of the suite. */
    static List<Service> chosen(String only) {
        if (only == null) {
            return List.of(values());
        }
        List<String> names = Arrays.asList(only.split(","));
        return Arrays.stream(values())
                .filter(service -> names.contains(service.folder))
                .toList();
    }
}
