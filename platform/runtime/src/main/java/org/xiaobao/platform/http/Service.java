package org.xiaobao.platform.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts a service. */
@QuarkusMain
public final class Service {

    public static void main(String... args) {
        // Quarkus would answer a malformed target with an empty 400; RequestHygiene is stricter and answers a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
