package io.palco.event.catalog.web;

/// Texts are plain: no control characters, and nothing in them is ever taken for markup.
final class PlainText {

    /// One line.
    static final String LINE = "[^\\p{Cntrl}]*";

    /// Several lines.
    static final String LINES = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*";

    private PlainText() {}
}
