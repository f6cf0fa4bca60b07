/**
 * The units that somebody else keeps the register of. A service that depends on this module and names the topic ({@code
 * xiaobao.units.topic}) learns them, and asks {@link org.xiaobao.platform.units.KnownUnits} wherever a request names a unit.
 */
package org.xiaobao.platform.units;
