/**
 * How a service becomes ready: {@link org.xiaobao.platform.start.WarmUp} plays each {@link
 * org.xiaobao.platform.start.Rehearsal} of the service before it says so.
 */
package org.xiaobao.platform.start;
