/**
 * How complaints come in: {@link org.xiaobao.complaints.intake.IntakeResource} reads a {@link
 * org.xiaobao.complaints.intake.NewComplaint}, {@link org.xiaobao.complaints.intake.IntakeDesk} checks it against source,
 * code lists and scope, and registers it once however often the same work order is pushed.
 */
package org.xiaobao.complaints.intake;
