package org.xiaobao.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.xiaobao.platform.web.ETags;
import org.xiaobao.platform.web.Versioned;

/** What a request is answered with, in a form that can be kept and given again. */
public record Answer(int status, String location, String etag, Object body) {

    /** The thing as it is now. */
    public static Answer of(Versioned thing) {
        return ok(thing, thing.version());
    }

    /** 201; the new thing can be read below the path, by its id. */
    public static Answer created(String below, Versioned thing) {
        return created(below + "/" + thing.id(), thing, thing.version());
    }

    /** 201; {@code path} is where the new thing can be read. */
    public static Answer created(String path, Object body, long version) {
        return new Answer(201, path, ETags.of(version), body);
    }

    public static Answer ok(Object body, long version) {
        return new Answer(200, null, ETags.of(version), body);
    }

    public static Answer ok(Object body) {
        return new Answer(200, null, null, body);
    }

    /** Work that goes on; the result will be at the location. */
    public static Answer accepted(String location, Object body) {
        return new Answer(202, location, null, body);
    }

    public static Answer noContent() {
        return new Answer(204, null, null, null);
    }

    public Response response() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.header("Location", location);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        return body == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
