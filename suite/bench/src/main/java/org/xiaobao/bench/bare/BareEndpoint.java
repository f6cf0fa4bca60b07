package org.xiaobao.bench.bare;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Floor of HTTP: reads a JSON object, answers 201 with it, on a worker thread like every resource of the suite. */
@Path("/bare")
class BareEndpoint {

    @POST
    @Blocking
    public Response echo(Map<String, Object> body) {
        return Response.status(201).entity(body).build();
    }
}
