/**
 * Statements written by hand: {@link org.xiaobao.platform.sql.Sql} binds, runs and reads them in the caller's transaction, and sends together
 * what nobody in it reads back; {@link org.xiaobao.platform.sql.ReadsSeeWrites} sees to it that Hibernate's reads find that, too.
 */
package org.xiaobao.platform.sql;
