package io.palco.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `./palco logs [service] [-f]`: the last lines of one or all logs, and with `-f` what is added from now on.
final class Logs {

    private static final int OK = 0;
    private static final int LAST_LINES_OF_ONE = 200;
    private static final int LAST_LINES_OF_EACH = 10;
    private static final long TAIL_BYTES = 1024 * 1024;
    private static final long POLL_MILLIS = 300;
    private static final String ENDING = ".log";

    private final Home home;
    private final PrintStream out;

    Logs(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    int run(Arguments arguments) throws IOException, InterruptedException {
        arguments.allowOnly("logs", List.of("-f"), 1);
        var files = files(arguments.operands());
        Map<Path, Long> positions = new TreeMap<>();
        for (var file : files) {
            var prefix = prefix(files, file);
            var last = files.size() == 1 ? LAST_LINES_OF_ONE : LAST_LINES_OF_EACH;
            var tail = read(file, Math.max(0, Files.size(file) - TAIL_BYTES));
            var lines = tail.text().lines().toList();
            lines.stream().skip(Math.max(0, lines.size() - last)).forEach(line -> out.println(prefix + line));
            positions.put(file, tail.end());
        }
        while (arguments.has("-f")) {
            for (var file : files) {
                positions.computeIfPresent(file, (_, position) -> printFrom(files, file, position));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return OK;
    }

    private List<Path> files(List<String> operands) throws IOException {
        if (!Files.isDirectory(home.logs())) {
            throw new LauncherException("There are no logs yet in " + home.logs() + ".");
        }
        List<Path> all;
        try (var files = Files.list(home.logs())) {
            all = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        if (operands.isEmpty()) {
            return all;
        }
        var wanted = all.stream()
                .filter(file -> name(file).equals(operands.getFirst()))
                .toList();
        if (wanted.isEmpty()) {
            throw new LauncherException("There is no log of \"%s\". There are: %s."
                    .formatted(
                            operands.getFirst(),
                            String.join(", ", all.stream().map(Logs::name).toList())));
        }
        return wanted;
    }

    /// A file that became shorter was started anew.
    private long printFrom(List<Path> files, Path file, long position) {
        try {
            var added = read(file, Files.size(file) < position ? 0 : position);
            added.text().lines().forEach(line -> out.println(prefix(files, file) + line));
            return added.end();
        } catch (IOException _) {
            return 0;
        }
    }

    /// Whole lines from a position on, and the position behind them.
    private record Piece(String text, long end) {}

    private static Piece read(Path file, long start) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(start);
            var bytes = new byte[(int) Math.min(TAIL_BYTES, access.length() - start)];
            access.readFully(bytes);
            var end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return new Piece(new String(bytes, 0, end, StandardCharsets.UTF_8), start + end);
        }
    }

    private static String prefix(List<Path> files, Path file) {
        return files.size() == 1 ? "" : "%-22s| ".formatted(name(file));
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
