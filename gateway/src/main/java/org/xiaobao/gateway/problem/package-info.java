/**
 * How the gateway says no: {@link org.xiaobao.gateway.problem.Refusal} lists the reasons, {@link
 * org.xiaobao.gateway.problem.Refused} is one such case, {@link org.xiaobao.gateway.problem.ProblemWriter} answers it.
 */
package org.xiaobao.gateway.problem;
