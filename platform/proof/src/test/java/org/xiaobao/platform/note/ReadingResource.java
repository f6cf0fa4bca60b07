package org.xiaobao.platform.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.xiaobao.platform.security.Roles;
import org.xiaobao.platform.text.AsUnit;

/** Says back what was read of a query and a path. */
@Path("/readings")
@RolesAllowed(Roles.ADMIN)
class ReadingResource {

    @GET
    public List<String> read(
            @RestQuery String source,
            @RestQuery @AsUnit String unit,
            @RestQuery LocalDate day,
            @RestQuery Note.Kind kind,
            @RestQuery Integer limit,
            @RestQuery UUID of,
            @RestQuery List<String> tag) {
        return Arrays.asList(
                source,
                unit,
                String.valueOf(day),
                String.valueOf(kind),
                String.valueOf(limit),
                String.valueOf(of),
                String.valueOf(tag));
    }

    @GET
    @Path("{key}")
    public List<String> read(@PathParam("key") String key) {
        return List.of(key);
    }
}
