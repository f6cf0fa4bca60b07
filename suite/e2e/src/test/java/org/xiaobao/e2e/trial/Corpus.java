package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaobao.e2e.Api;

/** What people, programs and attackers really send; the lines stand in {@code resources/trial}. */
final class Corpus {

    static final Corpus TEXTS = new Corpus("texts");
    static final Corpus NUMBERS = new Corpus("numbers");
    static final Corpus TIMES = new Corpus("times");
    static final Corpus KEYS = new Corpus("keys");
    static final Corpus HEADERS = new Corpus("headers");

    private static final List<Corpus> VALUES = List.of(TEXTS, NUMBERS, TIMES, KEYS);
    private static final String HEADING = "工单号,来源,接收时间,投诉人姓名,联系电话,诉求,事实,被投诉单位,地区,业务渠道,业务类别,原因\n";

    private final List<String> lines;

    private Corpus(String name) {
        try (var in = Corpus.class.getResourceAsStream("/trial/" + name + ".txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its lines: a JSON value as it goes over the wire, or a header. */
    String any(Random random) {
        return lines.get(random.nextInt(lines.size()));
    }

    static String anyValue(Random random) {
        return VALUES.get(random.nextInt(VALUES.size())).any(random);
    }

    /** The same as it goes into a path or a query: without the quotes, every byte escaped. */
    static String anyInUrl(Random random) {
        String value = anyValue(random);
        try {
            value = value.startsWith("\"") ? Api.JSON.readTree(value).asText() : value;
        } catch (JsonProcessingException noText) {
            return escaped(value);
        }
        return escaped(value);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > 0 && (Character.isLetterOrDigit(one) || "-._~:+".indexOf(one) >= 0);
            escaped.append(plain && one != '+' ? String.valueOf((char) one) : "%%%02X".formatted(one & 0xff));
        }
        return escaped.toString();
    }

    /** A file as a careless program, a broken transfer or an attacker would upload it. */
    static byte[] anyFile(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> bytes(random, 4_000);
            case 2 -> zip("xl/workbook.xml", bytes(random, 300));
            case 3 -> zip("[Content_Types].xml", new byte[20_000_000]); // 20 KB that open into 20 MB
            case 4 -> zip("../../evil.txt", bytes(random, 10));
            case 5 -> (HEADING + row(random)).getBytes(Charset.forName("GB18030"));
            case 6 -> (HEADING + "\"" + row(random)).getBytes(StandardCharsets.UTF_8);
            case 7 -> ("\ufeff" + HEADING.replace(',', ';') + row(random)).getBytes(StandardCharsets.UTF_8);
            case 8 -> ",".repeat(200_000).getBytes(StandardCharsets.UTF_8);
            default -> (HEADING + row(random) + row(random)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String row(Random random) {
        List<String> cells = Stream.of(
                        "TRIAL-" + random.nextInt(1_000_000_000),
                        "12345",
                        "2025-03-04 09:30",
                        "虚构李四",
                        "19900000001",
                        "退还手续费",
                        "重复扣费",
                        "/HQ/OUTLET-01",
                        "乡镇",
                        "FRONT_COUNTER",
                        "SAVINGS",
                        "PRICING")
                .map(cell -> random.nextInt(12) == 0 ? anyValue(random) : cell)
                .toList();
        return String.join(",", cells) + "\n";
    }

    private static byte[] bytes(Random random, int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
