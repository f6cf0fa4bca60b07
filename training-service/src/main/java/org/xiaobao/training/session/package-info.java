/**
 * Staff training in consumer protection (员工培训). Read in this order:
 * {@link org.xiaobao.training.session.SessionResource} (paths and roles),
 * {@link org.xiaobao.training.session.SessionDesk} (the use cases),
 * {@link org.xiaobao.training.session.TrainingSession} (the aggregate),
 * {@link org.xiaobao.training.session.SessionFact} (what others hear of).
 *
 * <p>Attendance is in person-times by tier; the special training that the rules ask for once a year is marked so.
 */
package org.xiaobao.training.session;
