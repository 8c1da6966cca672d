package io.palco.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The map as people use it, with the keyboard, on a screen and on a phone; no tile server is there.
class MapBrowserIT {

    private static Chromium browser;

    @BeforeAll
    static void openTheBrowser() {
        browser = Chromium.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void whatIsOnNearbyIsFoundOnTheMapAndInTheList(int width, int height) {
        var title = Planning.uniqueTitle("Maracatu");
        var event = publishedAt(title, -8.0631, -34.8711);
        var far = Planning.uniqueTitle("Samba");
        publishedAt(far, -22.9064, -43.1822);
        var page = browser.page(width, height);
        var complaints = complaintsOf(page);

        page.navigate(RunningSystem.get().origin() + "/map");
        page.getByRole(AriaRole.COMBOBOX, exactly("City")).fill("recife");
        page.getByRole(AriaRole.OPTION, named("Recife, PE")).click();

        var list = page.getByRole(AriaRole.REGION, exactly("Events near you"));
        assertThat(list.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(title)))
                .isVisible();
        assertThat(list.getByText(far)).hasCount(0);
        var map = page.getByRole(AriaRole.REGION, exactly("Map of the events"));
        var mark = map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title));
        assertThat(mark).isVisible();
        mark.focus();
        page.keyboard().press("Enter");
        assertThat(list.locator("[data-event='" + event + "'] a")).isFocused();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the screen")
                .isTrue();

        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, exactly(title))).isVisible();
        page.getByRole(AriaRole.BUTTON, exactly("Directions")).click();
        assertThat(page.getByRole(AriaRole.MENUITEM, named("OpenStreetMap")))
                .hasAttribute("href", Pattern.compile("https://www\\.openstreetmap\\.org/\\?mlat=-8\\.0631.*"));
        assertThat(page.getByRole(AriaRole.REGION, named("Map of Teatro")).first())
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    /// What the browser refuses because of the content security policy.
    private static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    private static String publishedAt(String title, double latitude, double longitude) {
        var organizer = new People(RunningSystem.get().api()).administrator();
        Map<String, Object> event = new HashMap<>(Planning.event(title, 10));
        event.put("location", Map.of("name", "Teatro", "latitude", latitude, "longitude", longitude));
        var id = organizer.post("/api/v1/events", event).expect(201).field("id");
        organizer.post("/api/v1/events/" + id + "/publish", null).expect(200);
        return id;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
