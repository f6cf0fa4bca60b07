package org.xiaobao.platform.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** The actor of the request being answered. A token without institution or unit, or with a unit that is no path, may do nothing: 403. */
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
        return new Actor(subject(token), claim(token, "institution"), unit(token), identity.getRoles());
    }

    private static String unit(JsonWebToken token) {
        String unit = claim(token, "unit");
        if (!unit.startsWith("/") || unit.contains("//") || (unit.endsWith("/") && unit.length() > 1)) {
            throw incomplete("unit");
        }
        return unit;
    }

    private static String subject(JsonWebToken token) {
        return token.getSubject() == null ? claim(token, "azp") : token.getSubject();
    }

    private static String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        if (value == null || value.toString().isBlank()) {
            throw incomplete(name);
        }
        return value.toString();
    }

    private static DomainProblem incomplete(String claim) {
        return new DomainProblem(CommonProblem.FORBIDDEN)
                .detail(
                        "访问令牌中的 " + claim + " 缺失或无效，请由账号管理员补正",
                        "The token's " + claim + " is missing or not valid: whoever keeps the accounts puts it right");
    }
}
