package org.xiaobao.gateway.identity;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Tells the console how to sign in. A service's document says that a token is needed; where a browser gets one is known
 * at the edge, so the gateway fills it in: authorization code with PKCE in place of the bare OpenID Connect scheme.
 */
@ApplicationScoped
public class ConsoleLogin {

    private final ConsoleConfig config;

    ConsoleLogin(ConsoleConfig config) {
        this.config = config;
    }

    /** Where the console's page fetches its token from, as scheme, host and port. */
    public String tokenOrigin() {
        URI token = URI.create(config.tokenUrl());
        return token.getScheme() + "://" + token.getAuthority();
    }

    /** Changes the schemes' definitions, not their names, so that what the operations require still refers to them. */
    public JsonObject fillIn(JsonObject document) {
        JsonObject schemes =
                document.getJsonObject("components", new JsonObject()).getJsonObject("securitySchemes");
        if (schemes != null) {
            for (String name : schemes.fieldNames()) {
                if ("openIdConnect".equals(schemes.getJsonObject(name).getString("type"))) {
                    schemes.put(name, signIn());
                }
            }
        }
        return document;
    }

    private JsonObject signIn() {
        JsonObject flow = new JsonObject()
                .put("authorizationUrl", config.authorizationUrl())
                .put("tokenUrl", config.tokenUrl())
                .put("scopes", new JsonObject());
        return new JsonObject()
                .put("type", "oauth2")
                .put("description", "Sign in with your account (登录)")
                .put("flows", new JsonObject().put("authorizationCode", flow));
    }
}
