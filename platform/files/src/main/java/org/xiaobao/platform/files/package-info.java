/**
 * What a service needs that takes and gives files, technical only. {@link org.xiaobao.platform.files.spool} puts a file aside
 * while it is judged or sent, and bounds what is taken at all. Addresses, columns, what a row means and what it is refused as
 * stay with the service.
 */
package org.xiaobao.platform.files;
