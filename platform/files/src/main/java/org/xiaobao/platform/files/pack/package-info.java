/**
 * What leaves the house as a whole: {@link org.xiaobao.platform.files.pack.PackWriter} writes a ZIP with the hash of every file,
 * {@link org.xiaobao.platform.files.pack.PrintedPage} is what of it is printed.
 */
package org.xiaobao.platform.files.pack;
