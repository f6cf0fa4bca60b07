package org.xiaobao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 08-lists}: the first page of the caseload by each filter and by words, and the board of deadlines, over HTTP. */
final class Lists implements Scenario {

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Map<String, String> questions = questions();
        Reads reads = new Reads(suite, report);
        for (int size : Settings.SIZES) {
            reads.at(size, Sizes.fill(suite, size, report), "complaint-officer", questions);
        }
        reads.plot();
    }

    private static Map<String, String> questions() throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        try (InputStream file = Lists.class.getResourceAsStream("/08-lists/questions.txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n")) {
                String[] parts = line.split("\\|", 2);
                questions.put(parts[0].strip(), parts[1].strip().replace("{year}", Integer.toString(Sizes.YEAR)));
            }
        }
        return questions;
    }
}
