package org.xiaobao.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the request being answered. A token without institution or unit may do nothing: 403. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        return new Actor(subject(token), claim(token, "institution"), claim(token, "unit"), identity.getRoles());
    }

    private static String subject(JsonWebToken token) {
        return token.getSubject() == null ? claim(token, "azp") : token.getSubject();
    }

    private static String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        if (value == null || value.toString().isBlank()) {
            throw new ForbiddenException("token without " + name);
        }
        return value.toString();
    }
}
