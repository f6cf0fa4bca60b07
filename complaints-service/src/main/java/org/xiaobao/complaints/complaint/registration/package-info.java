/**
 * What is known of a complaint since it came, as {@link org.xiaobao.complaints.complaint.registration.Registration}: who complains
 * of what, by which way, under which number. Values only; the receipt with its source's rules never changes.
 */
package org.xiaobao.complaints.complaint.registration;
