package org.xiaobao.platform.testing.badhouse.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import org.xiaobao.platform.testing.badhouse.desk.Neighbour;

@Entity
public class Ledger {

    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    Object lookingBack() {
        return new Neighbour();
    }

    Response asAnswer() {
        return Response.ok(id).build();
    }
}
