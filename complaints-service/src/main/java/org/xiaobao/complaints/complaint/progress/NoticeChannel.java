package org.xiaobao.complaints.complaint.progress;

/** Ways of notice (Order 2020-3 art 21): face to face, in writing, by post, phone, SMS, e-mail or online. */
public enum NoticeChannel {
    IN_PERSON,
    WRITTEN,
    POST,
    PHONE,
    SMS,
    EMAIL,
    ONLINE
}
