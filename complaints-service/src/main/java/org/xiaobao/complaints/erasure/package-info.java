/**
 * How long the personal data of a complaint are kept, and their end: {@link org.xiaobao.complaints.erasure.ErasureDesk} erases on
 * request or, by {@link org.xiaobao.complaints.erasure.RetentionWatch}, when it is due; every count stays. Who keeps more than
 * encrypted columns of a case observes {@link org.xiaobao.complaints.erasure.ComplaintErased}.
 */
package org.xiaobao.complaints.erasure;
