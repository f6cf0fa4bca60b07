/** The log of attempts to speak with the complainant: what was said is encrypted, and that it was tried is published. */
package org.xiaobao.complaints.contact;
