package org.xiaobao.bench;

import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/** One numbered measurement. It finds the suite running, may stop it and start it anew, and leaves it running. */
interface Scenario {

    void run(RunningSuite suite, Report report) throws Exception;
}
