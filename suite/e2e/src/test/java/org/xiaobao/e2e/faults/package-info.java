/**
 * What was once found by trial, entry by entry, with its smallest input: {@link org.xiaobao.e2e.faults.FaultsIT} plays every row of
 * {@link org.xiaobao.e2e.faults.Dangers}, {@link org.xiaobao.e2e.faults.Texts} and {@link org.xiaobao.e2e.faults.Protocol}. An entry
 * that no request can show names the test that does.
 */
package org.xiaobao.e2e.faults;
