/** What the gateway and the services remember of the tokens they have verified. */
package org.xiaobao.platform.identity;
