package org.xiaobao.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway trusts its own memory of a verified token. */
@ConfigMapping(prefix = "xiaobao.gateway.identity")
interface IdentityConfig {

    /** Beyond it the signature is verified again, so a withdrawn signing key works here no longer than this. */
    @WithDefault("60s")
    Duration rememberVerified();

    /** About 150 bytes each. */
    @WithDefault("10000")
    int rememberedTokens();
}
