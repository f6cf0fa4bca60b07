/**
 * Who must keep out of a case (回避): {@link org.xiaobao.complaints.recusal.RecusalDesk} refuses a person whom a dated {@link
 * org.xiaobao.complaints.recusal.RecusalRule} excludes, and says which; {@link
 * org.xiaobao.complaints.recusal.RecusalResource} lists, adopts and ends the rules.
 */
package org.xiaobao.complaints.recusal;
