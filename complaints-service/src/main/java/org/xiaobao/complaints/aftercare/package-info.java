/**
 * After the answer: the complainant is called back, or the superior unit examines the decision again. One that is set aside is
 * kept as a {@link org.xiaobao.complaints.aftercare.DecisionRound}, and the case is open once more.
 */
package org.xiaobao.complaints.aftercare;
