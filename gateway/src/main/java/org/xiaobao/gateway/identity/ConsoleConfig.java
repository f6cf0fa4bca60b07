package org.xiaobao.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a person's browser signs in. Not where services find the identity provider: in a container network they differ. */
@ConfigMapping(prefix = "xiaobao.gateway.console")
interface ConsoleConfig {

    @WithDefault("http://localhost:8180/realms/xiaobao/protocol/openid-connect/auth")
    String authorizationUrl();

    @WithDefault("http://localhost:8180/realms/xiaobao/protocol/openid-connect/token")
    String tokenUrl();
}
