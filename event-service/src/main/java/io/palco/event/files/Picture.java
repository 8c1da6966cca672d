package io.palco.event.files;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A picture as it is shown: where a browser finds it in which width and format.
///
/// @param width   in pixels, of the widest there is
/// @param height  in pixels, of the widest there is
/// @param url     of the widest as JPEG, which everything can show
/// @param sources the same in every width, the better format first
public record Picture(UUID id, int width, int height, String url, List<Source> sources) {

    /// Widths in which pictures are drawn, the widest first; a narrower one also in its own width.
    static final List<Integer> WIDTHS = List.of(1920, 1280, 640, 320);

    static final String DOCUMENT = "document";
    private static final String PATH = "/api/v1/media/";

    /// @param type   for example `image/webp`
    /// @param srcset as HTML's `srcset` wants it
    public record Source(String type, String srcset) {}

    /// @param formats `webp`, `jpeg`, or both
    public static Picture of(UUID id, int width, int height, List<String> formats) {
        var sources = Stream.of("webp", "jpeg")
                .filter(formats::contains)
                .map(format -> new Source("image/" + format, srcset(id, width, format)))
                .toList();
        return new Picture(id, width, height, PATH + id + "/" + width + ".jpeg", sources);
    }

    /// The narrowest that is at least this wide, or the widest, as JPEG.
    public String urlAtLeast(int wanted) {
        var best = widthsUpTo(width).stream()
                .filter(candidate -> candidate >= wanted)
                .reduce((_, narrower) -> narrower)
                .orElse(width);
        return PATH + id + "/" + best + ".jpeg";
    }

    static List<Integer> widthsUpTo(int widest) {
        var widths = new ArrayList<Integer>();
        if (!WIDTHS.contains(widest)) {
            widths.add(widest);
        }
        WIDTHS.stream().filter(width -> width <= widest).forEach(widths::add);
        return widths;
    }

    private static String srcset(UUID id, int widest, String format) {
        return widthsUpTo(widest).stream()
                .map(width -> "%s%s/%d.%s %dw".formatted(PATH, id, width, format, width))
                .collect(Collectors.joining(", "));
    }
}
