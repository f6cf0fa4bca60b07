package org.xiaobao.platform.security;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Who acts: the token's subject with institution, unit and roles. Its id goes into the journal, never a name. */
public record Actor(String id, String institution, String unit, Set<String> roles) {

    public Actor {
        requireNonNull(id);
        requireNonNull(institution);
        requireNonNull(unit);
        roles = Set.copyOf(roles);
    }

    /** The suite itself, when a timer or an event acts instead of a person. */
    public static Actor system(String institution) {
        return new Actor("xiaobao", institution, "/", Set.of(Roles.SYSTEM));
    }

    public Scope scope() {
        return new Scope(institution, unit);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
