/**
 * Sheets on their way out: an {@link org.xiaobao.platform.files.export.ExportFormat} opens a {@link
 * org.xiaobao.platform.files.export.SheetWriter}, which keeps no row; {@link
 * org.xiaobao.platform.files.export.ListExport} writes a list down whole; {@link org.xiaobao.platform.files.export.SheetTemplate} is the
 * empty sheet to fill in.
 */
package org.xiaobao.platform.files.export;
