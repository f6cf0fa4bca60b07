/**
 * The producers' states, one record a kind of subject, each with the fields that are counted here, and what they count: the
 * only place that decides in which numbers a subject stands.
 */
package org.xiaobao.reporting.figure.state;
