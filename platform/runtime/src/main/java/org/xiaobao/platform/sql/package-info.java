/** Statements written by hand: {@link org.xiaobao.platform.sql.Sql} binds, runs and reads them in the caller's transaction. */
package org.xiaobao.platform.sql;
