package io.palco.launcher;

import java.util.List;

/// The words behind a command: options begin with a dash, the rest are operands.
record Arguments(List<String> words) {

    boolean has(String option) {
        return words.contains(option);
    }

    List<String> operands() {
        return words.stream().filter(word -> !word.startsWith("-")).toList();
    }

    void allowOnly(String command, List<String> options, int maxOperands) {
        for (var word : words) {
            if (word.startsWith("-") && !options.contains(word)) {
                throw new LauncherException("./palco %s does not know %s.".formatted(command, word));
            }
        }
        if (operands().size() > maxOperands) {
            throw new LauncherException(
                    "./palco %s takes no \"%s\".".formatted(command, operands().get(maxOperands)));
        }
    }
}
