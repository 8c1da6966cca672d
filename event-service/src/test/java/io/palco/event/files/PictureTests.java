package io.palco.event.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureTests {

    private final UUID id = UUID.randomUUID();

    @Test
    void offersEveryWidthUpToItsOwn() {
        var picture = Picture.of(id, 1000, 500, List.of("jpeg", "webp"));

        assertThat(picture.url()).endsWith(id + "/1000.jpeg");
        assertThat(picture.sources().getFirst().type()).isEqualTo("image/webp");
        assertThat(picture.sources().getLast().srcset())
                .isEqualTo("/api/v1/media/%1$s/1000.jpeg 1000w, /api/v1/media/%1$s/640.jpeg 640w,".formatted(id)
                        + " /api/v1/media/%s/320.jpeg 320w".formatted(id));
    }

    @Test
    void givesTheNarrowestThatIsWideEnough() {
        var picture = Picture.of(id, 1920, 1080, List.of("jpeg"));

        assertThat(picture.urlAtLeast(1200)).endsWith("/1280.jpeg");
        assertThat(picture.urlAtLeast(100)).endsWith("/320.jpeg");
        assertThat(picture.urlAtLeast(5000)).endsWith("/1920.jpeg");
        assertThat(picture.sources()).hasSize(1);
        assertThat(Picture.widthsUpTo(200)).containsExactly(200);
    }
}
