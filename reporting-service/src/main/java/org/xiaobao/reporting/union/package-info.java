/**
 * A provincial union over its members (省联社与成员行社): which institutions have said that they belong to it ({@link
 * org.xiaobao.reporting.union.UnionMemberships}), their figures side by side by the same definitions, and what of them may be
 * published ({@link org.xiaobao.reporting.union.Anonymous}). A union sees figures, never cases.
 */
package org.xiaobao.reporting.union;
