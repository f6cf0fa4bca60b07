/**
 * From acceptance to closure: what was decided of a complaint, told to the complainant and replied to its source. {@link
 * org.xiaobao.complaints.answer.AnswerDesk} answers one, {@link org.xiaobao.complaints.answer.JointAnswerDesk} an original with its
 * open repeats, all or none.
 */
package org.xiaobao.complaints.answer;
