package org.xiaobao.reporting.returns.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.returns.sheet.Sheet.Checked;
import org.xiaobao.reporting.returns.sheet.Sheet.Days;
import org.xiaobao.reporting.returns.sheet.Sheet.Defined;

/** The words around the table, in Chinese, as they are printed. */
final class Notes {

    /** For what is not known, or has no base. */
    static final String NOTHING = "—";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zones.INSTITUTION);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Notes() {}

    static String unit(Sheet sheet) {
        return "单位：" + sheet.unitName().zh();
    }

    static String period(Sheet sheet) {
        Days days = sheet.period();
        return "期间：" + name(days) + "（" + day(days.from()) + "至" + day(days.to()) + "）";
    }

    private static String name(Days days) {
        String code = days.period();
        String number = code.substring(1);
        String part =
                switch (code.charAt(0)) {
                    case 'H' -> number.equals("1") ? "上半年" : "下半年";
                    case 'Q' -> "第" + "一二三四".charAt(Integer.parseInt(number) - 1) + "季度";
                    case 'M' -> Integer.parseInt(number) + "月";
                    default -> "度";
                };
        return days.year() + "年" + part;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String signatures(Sheet sheet) {
        return sheet.look().signatures().stream().map(who -> who + "：").collect(Collectors.joining("　　　　　　　　"));
    }

    /** What stands below the table: the checks, what the figures are, and where they come from. */
    static List<String> below(Sheet sheet) {
        List<String> notes = new ArrayList<>();
        if (!sheet.checks().isEmpty()) {
            notes.add("校验：");
            for (int i = 0; i < sheet.checks().size(); i++) {
                notes.add((i + 1) + ". " + check(sheet.checks().get(i)));
            }
        }
        notes.add("口径：");
        for (int i = 0; i < sheet.definitions().size(); i++) {
            notes.add((i + 1) + ". " + definition(sheet.definitions().get(i)));
        }
        notes.add("依据：" + sheet.form().ground());
        notes.add("生成：" + TIME.format(sheet.producedAt()) + "，" + sheet.producedBy() + "；格式 "
                + sheet.form().code() + " 第 " + sheet.form().version() + " 版；" + watermark(sheet));
        notes.add("“" + NOTHING + "”表示数据未知或没有可比基数。百分比按件数计算，四舍五入保留两位小数，各项之和不一定等于 100%。");
        return notes;
    }

    private static String check(Checked check) {
        String outcome =
                switch (check.outcome()) {
                    case HOLDS -> "通过";
                    case FAILS -> "未通过";
                    case UNKNOWN -> "数据不全，未校验";
                };
        String where = check.where() == null ? "" : "（" + check.where().zh() + "）";
        return check.message().zh() + where + "：" + number(check.left()) + " "
                + check.relation().sign() + " " + number(check.right()) + "，" + outcome;
    }

    private static String number(BigDecimal number) {
        return number == null ? NOTHING : number.toPlainString();
    }

    private static String definition(Defined used) {
        return used.title().zh() + "（" + used.measure().zh() + "，第 " + used.version() + " 版）："
                + used.scope().zh() + "；" + used.formula().zh() + "；"
                + used.day().zh() + "计入期间。";
    }

    private static String watermark(Sheet sheet) {
        return sheet.watermark().lastEventAt() == null
                ? "尚无事件计入"
                : "数据截至 " + TIME.format(sheet.watermark().lastEventAt()) + " 的事件";
    }
}
