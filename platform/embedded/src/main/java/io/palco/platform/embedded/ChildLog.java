package io.palco.platform.embedded;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Appends a child's lines to a file that never grows beyond a limit (one older file is kept) and remembers the last
/// ones, since they are what an error message needs.
final class ChildLog implements AutoCloseable {

    private static final int REMEMBERED_LINES = 40;
    private static final long LIMIT_BYTES = 20L * 1024 * 1024;

    private final Path file;
    private final long limit;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private BufferedWriter writer;
    private long written;

    ChildLog(Path file) throws IOException {
        this(file, LIMIT_BYTES);
    }

    ChildLog(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.written = Files.exists(file) ? Files.size(file) : 0;
        this.writer = open();
    }

    synchronized void append(String line) throws IOException {
        lastLines.addLast(line);
        if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
        if (written > limit) {
            roll();
        }
        writer.write(line);
        writer.newLine();
        writer.flush();
        written += line.length() + 1L;
    }

    synchronized List<String> lastLines() {
        return List.copyOf(lastLines);
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }

    private void roll() throws IOException {
        writer.close();
        Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        writer = open();
        written = 0;
    }

    private BufferedWriter open() throws IOException {
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
