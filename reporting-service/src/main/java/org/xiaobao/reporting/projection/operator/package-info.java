/** What an operator sees of the projection and may do with it: its state, rebuilds, dead letters. */
package org.xiaobao.reporting.projection.operator;
