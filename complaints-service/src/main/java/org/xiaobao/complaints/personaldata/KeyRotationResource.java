package org.xiaobao.complaints.personaldata;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xiaobao.platform.idempotency.Once;
import org.xiaobao.platform.keys.KeyRotationDesk;
import org.xiaobao.platform.keys.KeyRotationOperations;
import org.xiaobao.platform.security.CurrentActor;

/** The keys of this service. */
@Path("/api/v1/privacy/key-rotation")
@Tag(name = "Personal data (个人信息)")
class KeyRotationResource extends KeyRotationOperations {

    KeyRotationResource(KeyRotationDesk desk, Once once, CurrentActor actors) {
        super(desk, once, actors);
    }
}
