package org.xiaobao.bench;

import java.util.Arrays;

/** What every run can be told with {@code -Dname=value} in BENCH_OPTS. Chosen for two cores and about an hour and a half in all. */
final class Settings {

    /** Rounds in which a scenario and its floor take turns; the median counts. */
    static final int ROUNDS = Integer.getInteger("rounds", 5);

    /** Of one turn. */
    static final int SECONDS = Integer.getInteger("seconds", 10);

    /** How often each read is asked. */
    static final int TIMES = Integer.getInteger("times", 300);

    /** Probes of freshness. */
    static final int PROBES = Integer.getInteger("probes", 300);

    /** Complaints and facts of the institutions in which reads are measured; the last is exported. */
    static final int[] SIZES = sizes(System.getProperty("sizes", "10000,100000,1000000"));

    /** Events that wait when the relay's backlog is measured, and at least as many are read again by a rebuild. */
    static final int BACKLOG = Integer.getInteger("backlog", 100_000);

    /** Rows of the ledger that is imported. */
    static final int LEDGER = Integer.getInteger("ledger", 10_000);

    /** Starts that are measured, of the suite and of a cold service. */
    static final int STARTS = Integer.getInteger("starts", 3);

    /** Seconds of load on a service that has just started. */
    static final int COLD = Integer.getInteger("cold", 60);

    /** Kills under load. */
    static final int TRIES = Integer.getInteger("tries", 10);

    /** Registrations acknowledged before each kill, at least. */
    static final int FLOWING = Integer.getInteger("flowing", 500);

    /** Complaints between which PostgreSQL's work for a registration is compared. */
    static final int FEW = Integer.getInteger("few", 30_000);

    static final int MANY = Integer.getInteger("many", 450_000);

    private Settings() {}

    private static int[] sizes(String listed) {
        return Arrays.stream(listed.split(",")).mapToInt(Integer::parseInt).toArray();
    }
}
