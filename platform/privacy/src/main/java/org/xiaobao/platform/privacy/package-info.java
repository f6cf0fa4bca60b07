/**
 * Personal data at rest. A {@link org.xiaobao.platform.privacy.Secret} is stored under a {@link
 * org.xiaobao.platform.privacy.FieldCipher}, found by a {@link org.xiaobao.platform.privacy.BlindIndex}, encrypted again by
 * {@link org.xiaobao.platform.privacy.KeyRotation} and taken away by {@link org.xiaobao.platform.privacy.Erasure}, which both
 * find every encrypted column in the catalogue; {@link org.xiaobao.platform.privacy.PersonalNumbers} recognises what may be a
 * person's number in a text. Knows no REST, no journal and no service.
 */
package org.xiaobao.platform.privacy;
