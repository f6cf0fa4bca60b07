/**
 * What the log and the traces may know. {@link org.xiaobao.platform.log.ValuesLeftOut} takes the values of rows and requests out of
 * every exception that is logged, {@link org.xiaobao.platform.log.QueriesLeftOut} takes the query out of every span.
 */
package org.xiaobao.platform.log;
