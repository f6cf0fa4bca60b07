/**
 * The smallest service that uses everything of the platform: an aggregate, its facts, a desk and a resource. It exists so that
 * the platform is tested through the same write path as the real services.
 */
package org.xiaobao.platform.note;
