package org.xiaobao.launcher;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What Kafka and the libraries in this JVM have to say goes to a file, not between the lines the user reads. */
final class LauncherLog {

    private LauncherLog() {}

    static void toFile(Home home) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            FileHandler file = new FileHandler(home.log("launcher").toString(), 20 * 1024 * 1024, 2, true);
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new Failure("Cannot write logs: " + e.getMessage(), e);
        }
    }
}
