package org.xiaobao.platform.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.xiaobao.platform.files.spool.Spool;

/** What a file is by its first bytes, whatever it was sent as. */
enum FileKind {
    ZIP("XLSX 工作簿", "an XLSX workbook"),
    OLD_OFFICE(
            "旧版 XLS 或加密的工作簿，请去掉密码并另存为 XLSX",
            "an old XLS or an encrypted workbook; remove the password and save it as XLSX"),
    TEXT("文本（CSV），请以 text/csv 提交，或另存为 XLSX", "text (CSV); send it as text/csv, or save it as XLSX");

    private final String zh;
    private final String en;

    FileKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static FileKind of(Spool file) {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(4);
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9) {
                return ZIP;
            }
            boolean old = head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
            return old ? OLD_OFFICE : TEXT;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void mustBe(FileKind said, SheetType<?> type) {
        if (this != said) {
            String advice = this == ZIP ? "，请以 XLSX 的类型提交" : "";
            throw type.unreadable(
                    "所称类型与内容不符：内容是" + zh + advice,
                    "It is not what it was sent as: it is " + en
                            + (this == ZIP ? "; send it with the type of XLSX" : ""));
        }
    }
}
