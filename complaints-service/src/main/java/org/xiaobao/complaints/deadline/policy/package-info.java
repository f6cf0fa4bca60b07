/**
 * How long a case may take, as dated rows: {@link org.xiaobao.complaints.deadline.policy.PolicyBook} gives those in force for a
 * case, {@link org.xiaobao.complaints.deadline.policy.PolicyDesk} adopts and ends them, and two never contradict each other.
 */
package org.xiaobao.complaints.deadline.policy;
