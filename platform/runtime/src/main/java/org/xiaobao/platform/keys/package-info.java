/**
 * New keys for a service's encrypted fields, by an operator: {@link org.xiaobao.platform.keys.KeyRotationOperations} is what
 * he calls, at a path the service gives it; {@link org.xiaobao.platform.privacy.KeyRotation} does the work.
 */
package org.xiaobao.platform.keys;
