package org.xiaobao.complaints.complainant;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.privacy.IndexedSecret;
import org.xiaobao.platform.text.IdNumber;
import org.xiaobao.platform.text.Phone;
import org.xiaobao.platform.text.Unfit;

/** By which numbers a complainant is found again: computed at registration, looked for, and computed again after a rotation. */
public final class ComplainantIndexes {

    private static final String PHONE = "phone";
    private static final String ID_NUMBER = "id-number";

    private ComplainantIndexes() {}

    static byte[] ofPhone(String phone, BlindIndex index) {
        return phone == null ? null : index.of(PHONE, normalisedPhone(phone));
    }

    static byte[] ofIdNumber(String idNumber, BlindIndex index) {
        return idNumber == null ? null : index.of(ID_NUMBER, normalisedIdNumber(idNumber));
    }

    /** To be looked for: rows indexed before the last rotation are found too, and those indexed before one reader read them all. */
    public static List<byte[]> allOfPhone(String phone, BlindIndex index) {
        return all(PHONE, index, normalisedPhone(phone), formerlyNormalisedPhone(phone));
    }

    public static List<byte[]> allOfIdNumber(String idNumber, BlindIndex index) {
        return all(ID_NUMBER, index, normalisedIdNumber(idNumber), formerlyNormalisedIdNumber(idNumber));
    }

    private static List<byte[]> all(String kind, BlindIndex index, String now, String formerly) {
        return Stream.of(now, formerly)
                .distinct()
                .flatMap(number -> index.all(kind, number).stream())
                .toList();
    }

    /** The same number however it was written; one kept before numbers were read strictly may be none, then as it was indexed. */
    private static String normalisedPhone(String phone) {
        try {
            return Phone.read(phone).number();
        } catch (Unfit keptOfOld) {
            return formerlyNormalisedPhone(phone);
        }
    }

    private static String normalisedIdNumber(String idNumber) {
        try {
            return IdNumber.read(idNumber).likeness();
        } catch (Unfit keptOfOld) {
            return formerlyNormalisedIdNumber(idNumber);
        }
    }

    private static String formerlyNormalisedPhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() > 11 && digits.startsWith("86") ? digits.substring(2) : digits;
    }

    private static String formerlyNormalisedIdNumber(String idNumber) {
        return idNumber.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    /** Which columns they stand in. */
    @Singleton
    static class Columns {

        @Produces
        @Singleton
        IndexedSecret phone() {
            return new IndexedSecret(
                    "complaint",
                    "complainant_phone",
                    "complainant_phone_index",
                    PHONE,
                    ComplainantIndexes::normalisedPhone);
        }

        @Produces
        @Singleton
        IndexedSecret idNumber() {
            return new IndexedSecret(
                    "complaint",
                    "complainant_id_number",
                    "complainant_id_index",
                    ID_NUMBER,
                    ComplainantIndexes::normalisedIdNumber);
        }
    }
}
