/**
 * Who complains. {@link org.xiaobao.complaints.complainant.ComplainantRequest} is what may be asked for,
 * {@link org.xiaobao.complaints.complainant.Complainant} what is kept (encrypted, findable by blind index only),
 * {@link org.xiaobao.complaints.complainant.ComplainantView} what is shown (masked). {@link
 * org.xiaobao.complaints.complainant.Parties} holds agent and representatives.
 */
package org.xiaobao.complaints.complainant;
