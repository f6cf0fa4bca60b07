/** Who may call what, through the gateway: the tables the services keep in {@code contracts/access.tsv}, played with real tokens. */
package org.xiaobao.e2e.access;
