package org.xiaobao.complaints.leak;

import java.util.ArrayList;
import java.util.List;

/** Personal data that nobody has and that cannot be mistaken for anything else; the ID numbers have true check digits. */
final class Invented {

    static final String NAME = "欧阳翠玲珑";
    static final String PHONE = "13907654329";
    static final String ID_NUMBER = "350681198807214526";
    static final String ACCOUNT = "6230361099887766554";
    static final String ADDRESS = "桔梗巷七十八号之九";
    static final String AGENT = "司徒怀远谦";
    static final String AGENT_PHONE = "13709871236";
    static final String AGENT_ID = "350629197611038735";
    static final String REPRESENTATIVE = "端木清嘉禾";
    static final String REPRESENTATIVE_PHONE = "15160728394";
    static final String REPRESENTATIVE_ID = "350602195504192164";

    private static final List<String> NAMES = List.of(NAME, AGENT, REPRESENTATIVE);

    private Invented() {}

    /** A text such as people write it, with everything in it. */
    static String text() {
        return "投诉人" + NAME + ",电话" + PHONE + ",身份证" + ID_NUMBER + ",账号" + ACCOUNT + ",住" + ADDRESS + ";受托人" + AGENT
                + "(" + AGENT_PHONE + "," + AGENT_ID + ");代表" + REPRESENTATIVE + "(" + REPRESENTATIVE_PHONE + ","
                + REPRESENTATIVE_ID + ")";
    }

    static List<String> numbers() {
        return List.of(PHONE, ID_NUMBER, ACCOUNT, AGENT_PHONE, AGENT_ID, REPRESENTATIVE_PHONE, REPRESENTATIVE_ID);
    }

    /** What must not stand anywhere in clear. */
    static List<String> everything() {
        List<String> all = new ArrayList<>(NAMES);
        all.addAll(numbers());
        all.add(ADDRESS);
        return all;
    }

    /** A name taken apart into pairs of characters, as a search index would; the first pair alone could be chance. */
    static List<String> pairsOfNames() {
        List<String> pairs = new ArrayList<>();
        for (String name : NAMES) {
            for (int i = 1; i + 2 <= name.length(); i++) {
                pairs.add(name.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
