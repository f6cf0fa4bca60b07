package org.xiaobao.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service trusts its own memory of a verified token. */
@ConfigMapping(prefix = "xiaobao.identity")
interface IdentityConfig {

    /** Beyond it the signature is verified again, so a withdrawn signing key works here no longer than this. */
    @WithDefault("60s")
    Duration rememberVerified();

    /** About 6 KB each. */
    @WithDefault("2000")
    int rememberedTokens();
}
