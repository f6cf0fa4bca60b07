package org.xiaobao.platform.acts;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.xiaobao.platform.security.Scope;

/** What the door must know of a row that one unit owns; all that the row is about, and may do, stands in its own class. */
@MappedSuperclass
public abstract class UnitOwned implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private String institution;
    private String unit;

    protected UnitOwned() {
        // for Hibernate
    }

    protected UnitOwned(UUID id, String institution, String unit) {
        this.id = id;
        this.institution = institution;
        this.unit = unit;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String institution() {
        return institution;
    }

    protected String unit() {
        return unit;
    }

    @Override
    public boolean isWithin(Scope scope) {
        return scope.covers(institution, unit);
    }
}
