package org.xiaobao.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may send. */
@ConfigMapping(prefix = "xiaobao.gateway.limits")
public interface LimitsConfig {

    /** Any ordinary body; the services refuse more than this as well. */
    @WithDefault("10M")
    MemorySize body();

    /** Evidence attached to a case: ten megabytes of file and its multipart frame. */
    @WithDefault("12M")
    MemorySize attachment();

    /** A year's ledger as CSV or XLSX; streamed through, never held here. */
    @WithDefault("256M")
    MemorySize importFile();

    /** Sustained requests per second of one token subject. Generous: it stops a runaway script, not a busy system. */
    @WithDefault("2000")
    int requestsPerSecond();

    /** How many requests of one subject may come at once after a pause. */
    @WithDefault("4000")
    int burst();
}
