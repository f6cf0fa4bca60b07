package org.xiaobao.gateway.routing;

import io.vertx.ext.web.handler.BodyHandler;
import java.sql.Date;

/** Breaks three rules on purpose; ArchitectureTest must catch it. */
public final class BufferingHelper {

    BodyHandler reader = BodyHandler.create();
    Date day;
}
