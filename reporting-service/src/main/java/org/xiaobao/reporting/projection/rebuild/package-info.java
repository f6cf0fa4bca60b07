/** The next generation, built from offset 0 beside the live one, proved and swapped. */
package org.xiaobao.reporting.projection.rebuild;
