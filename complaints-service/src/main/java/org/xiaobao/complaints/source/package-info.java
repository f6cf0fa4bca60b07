/**
 * Where complaints come from, as dated policy rows: {@link org.xiaobao.complaints.source.ComplaintSourceResource} shows
 * them, {@link org.xiaobao.complaints.source.ComplaintSources} answers which row was in force on a day.
 */
package org.xiaobao.complaints.source;
