/**
 * Duties towards the persons in a complaint: {@link org.xiaobao.complaints.personaldata.PersonalDataResource} shows their
 * data in clear against a reason; {@link org.xiaobao.complaints.personaldata.AccessListResource} lists who did; {@link org.xiaobao.complaints.personaldata.KeyRotationResource} rotates the keys it is
 * encrypted with.
 */
package org.xiaobao.complaints.personaldata;
