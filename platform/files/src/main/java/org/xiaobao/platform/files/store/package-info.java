/** Where files stay: {@link org.xiaobao.platform.files.store.FileStore} keeps them beside their row, encrypted piece by piece. */
package org.xiaobao.platform.files.store;
