/**
 * Finds complaints by words of their encrypted texts: {@link org.xiaobao.complaints.search.CaseTexts} are the texts and the
 * names that must not be found in them, {@link org.xiaobao.complaints.search.SearchIndex} keeps and finds their words.
 */
package org.xiaobao.complaints.search;
