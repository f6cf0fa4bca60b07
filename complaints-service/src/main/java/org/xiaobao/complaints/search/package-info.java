/**
 * Finds complaints by words of their encrypted texts. {@link org.xiaobao.complaints.search.SearchText} is a text as it is
 * compared, without numbers of persons and names of the parties; {@link org.xiaobao.complaints.search.Words} turns it into words
 * that nobody can read without the key; {@link org.xiaobao.complaints.search.SearchIndex} keeps those and finds by them; {@link
 * org.xiaobao.complaints.search.Reindexing} builds again what was built with earlier rules or keys.
 */
package org.xiaobao.complaints.search;
