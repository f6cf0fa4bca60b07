package org.xiaobao.platform.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.security.Scoped;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Note require(UUID id, Scope scope) {
        return Scoped.require(this, id, scope);
    }

    Note requireForChange(UUID id, Scope scope) {
        return Scoped.requireForChange(this, id, scope);
    }
}
