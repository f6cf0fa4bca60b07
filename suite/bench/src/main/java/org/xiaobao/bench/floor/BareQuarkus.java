package org.xiaobao.bench.floor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.suite.HttpConnection;

/** The bare endpoint in a JVM of its own, with the same flags as complaints-service. */
public final class BareQuarkus implements AutoCloseable {

    private static final URI ADDRESS = URI.create("http://localhost:8099");

    private final Process process;

    private BareQuarkus(Process process) {
        this.process = process;
    }

    public static BareQuarkus start(Path project) throws IOException {
        Path jar = project.resolve("suite/bench/target/quarkus-app/quarkus-run.jar");
        Process process = new ProcessBuilder("java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx384m", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BareQuarkus bare = new BareQuarkus(process);
        for (int attempt = 0; attempt < 3000 && process.isAlive(); attempt++) {
            try {
                new HttpConnection(ADDRESS).close();
                return bare;
            } catch (IOException notYet) {
                LockSupport.parkNanos(10_000_000);
            }
        }
        bare.close();
        throw new IOException("the bare endpoint did not start; is suite/bench built?");
    }

    public long pid() {
        return process.pid();
    }

    public Load.Worker worker(String body) throws IOException {
        HttpConnection connection = new HttpConnection(ADDRESS);
        return new Load.Worker() {
            @Override
            public void step() throws IOException {
                int status = connection.send("POST", "/bare", null, body).status();
                if (status != 201) {
                    throw new IOException("the bare endpoint answered " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    @Override
    public void close() {
        process.destroy();
    }
}
