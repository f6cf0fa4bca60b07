/**
 * Finds a service's things by words of their encrypted texts. {@link org.xiaobao.platform.search.SearchText} is a text as it
 * is compared, without numbers of persons and names that the service hides; {@link org.xiaobao.platform.search.Words} turns
 * it into words that nobody can read without the key; {@link org.xiaobao.platform.search.WordIndex} keeps those in a table of
 * the service's and finds by them.
 */
package org.xiaobao.platform.search;
