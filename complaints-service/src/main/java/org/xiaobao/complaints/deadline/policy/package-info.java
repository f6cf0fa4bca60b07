/**
 * How long a case may take, as dated rows: {@link org.xiaobao.complaints.deadline.policy.Policies} gives those that hold for a
 * case, {@link org.xiaobao.complaints.deadline.policy.PolicyResource} lists, adopts, ends and withdraws them.
 */
package org.xiaobao.complaints.deadline.policy;
