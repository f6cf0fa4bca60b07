/** What every book of rules offers alike: {@link org.xiaobao.complaints.rule.RuleResource}. */
package org.xiaobao.complaints.rule;
