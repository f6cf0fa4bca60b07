package org.xiaobao.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command line: a command, words, and {@code --name value} or {@code --flag}; anything unknown is refused. */
record Options(String command, List<String> words, Map<String, String> named) {

    private static final Set<String> VALUED = Set.of("--institution", "--unit");
    private static final Set<String> FLAGS = Set.of("--keep");

    static Options of(String... arguments) {
        String command = arguments.length == 0 ? "start" : arguments[0];
        List<String> words = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (VALUED.contains(argument) && i + 1 < arguments.length) {
                named.put(argument, arguments[++i]);
            } else if (FLAGS.contains(argument)) {
                named.put(argument, "");
            } else if (argument.startsWith("-")) {
                throw new Failure("Not understood: " + argument);
            } else {
                words.add(argument);
            }
        }
        return new Options(command, words, named);
    }

    boolean has(String flag) {
        return named.containsKey(flag);
    }

    String or(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }

    String onlyWord(String what) {
        if (words.size() != 1) {
            throw new Failure("Needs " + what + ".");
        }
        return words.get(0);
    }
}
