/**
 * Duties towards the persons in a complaint: {@link org.xiaobao.complaints.personaldata.PersonalDataResource} shows their
 * data in clear against a reason.
 */
package org.xiaobao.complaints.personaldata;
