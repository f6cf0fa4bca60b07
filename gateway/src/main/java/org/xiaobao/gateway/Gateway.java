package org.xiaobao.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class Gateway {

    public static void main(String... args) {
        // Quarkus would answer some malformed targets with an empty 400; PathHygiene is stricter and answers a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
