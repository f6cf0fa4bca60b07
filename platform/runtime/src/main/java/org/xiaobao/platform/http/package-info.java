/**
 * What every service does with a request before REST sees it, and with each answer: {@link
 * org.xiaobao.platform.http.RequestHygiene} refuses what nobody could read rightly, {@link
 * org.xiaobao.platform.http.AcceptedTypes} reads the header people write most freely, {@link
 * org.xiaobao.platform.http.AnswerHeaders} says how an answer may be kept and shown.
 */
package org.xiaobao.platform.http;
