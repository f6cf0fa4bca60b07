package org.xiaobao.platform.testing.badhouse.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Served by no application: the path is only here to be looked at. */
class DeskResource {

    @GET
    @Path("hidden")
    @RolesAllowed("auditor")
    String hidden() {
        return "package-private";
    }

    @GET
    @Path("open")
    public String open() {
        return "no role";
    }

    @GET
    @Path("/{id}.csv")
    @RolesAllowed("auditor")
    public String file(String id) {
        return id;
    }

    record Order(String text) {}

    @POST
    @Path("orders")
    @RolesAllowed("auditor")
    public String order(@Valid Order order) {
        return order.text();
    }
}
