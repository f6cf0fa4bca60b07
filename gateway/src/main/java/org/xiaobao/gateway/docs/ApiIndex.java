package org.xiaobao.gateway.docs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xiaobao.gateway.problem.ReadOnly;
import org.xiaobao.gateway.routing.Service;

/** {@code GET /openapi}: where the OpenAPI document of each service is, for programs; people use {@code /console}. */
@ApplicationScoped
class ApiIndex {

    private final Buffer index = index();

    void register(@Observes Router router) {
        router.route("/openapi").handler(ReadOnly::check).handler(ctx -> ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .end(index));
    }

    private static Buffer index() {
        JsonArray services = new JsonArray();
        for (Service service : Service.values()) {
            services.add(new JsonObject()
                    .put("service", service.key())
                    .put("title", service.title().en() + " (" + service.title().zh() + ")")
                    .put("document", "/openapi/" + service.key()));
        }
        return new JsonObject()
                .put("services", services)
                .put("console", "/console")
                .toBuffer();
    }
}
