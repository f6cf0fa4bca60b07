package org.xiaobao.gateway.docs;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xiaobao.gateway.problem.ReadOnly;

/** {@code /console} is Swagger UI's, which would take any method; this stands before it. */
@ApplicationScoped
class Console {

    private static final int BEFORE_ITS_FILES = -1;

    void register(@Observes Router router) {
        router.route("/console*").order(BEFORE_ITS_FILES).handler(ReadOnly::check);
    }
}
