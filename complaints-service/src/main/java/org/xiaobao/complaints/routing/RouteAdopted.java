package org.xiaobao.complaints.routing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.routing.RouteViews.RouteView;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A route got a new version. For the journal only: it binds nobody, it is a suggestion. */
@EventType("handling-route.adopted.v1")
record RouteAdopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, RouteView route)
        implements Fact {}
