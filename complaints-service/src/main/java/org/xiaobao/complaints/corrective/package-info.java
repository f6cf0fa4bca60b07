/**
 * Root-cause rectification (溯源整改): {@link org.xiaobao.complaints.corrective.CorrectiveResource} → {@link
 * org.xiaobao.complaints.corrective.CorrectiveDesk} → {@link org.xiaobao.complaints.corrective.CorrectiveAction}, told in the
 * complaint's journal; whether the cause came again tells {@link org.xiaobao.complaints.corrective.RecurrenceView}.
 */
package org.xiaobao.complaints.corrective;
