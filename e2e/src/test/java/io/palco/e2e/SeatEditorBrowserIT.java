package io.palco.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Drawing a hall without touching a mouse.
class SeatEditorBrowserIT {

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

    @Test
    void aHallIsDrawnByKeyboard() {
        var organizer = new People(RunningSystem.get().api()).administrator();
        var venue = organizer
                .post("/api/v1/venues", Map.of("name", Planning.uniqueTitle("Teatro"), "timeZone", "America/Sao_Paulo"))
                .expect(201)
                .field("id");
        var page = browser.page(1280, 900);
        signIn(page);

        page.navigate(RunningSystem.get().origin() + "/organize/venues/" + venue + "/seat-maps");
        press(page, button(page, "New seat map"), "Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Name")))
                .isFocused();
        page.keyboard().insertText("Plateia");
        page.keyboard().press("Enter");
        var section = page.getByLabel("Section name");
        assertThat(section).isVisible();
        section.focus();
        page.keyboard().insertText("Stalls");
        page.keyboard().press("Enter");
        var count = page.getByLabel("Seats", new Page.GetByLabelOptions().setExact(true));
        count.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText("3");
        page.keyboard().press("Enter");
        count.focus();
        page.keyboard().press("Enter");

        var drawing = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Seat map Plateia"));
        seat(drawing, "Stalls, row A, seat 1").focus();
        page.keyboard().press("a");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("b");
        page.keyboard().press("ArrowDown");
        assertThat(seat(drawing, "Stalls, row B, seat 2")).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Delete");
        assertThat(page.getByText("5 seats · 4 places")).isVisible();
        press(page, button(page, "Save"), "Enter");
        assertThat(page.getByText("Seat map saved").first()).isVisible();

        page.reload();
        assertThat(seat(drawing, "Stalls, row A, seat 1, Accessible")).isVisible();
        assertThat(seat(drawing, "Stalls, row A, seat 2, Blocked")).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("List"))
                .focus();
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Seat A1: Accessible")).isChecked();
        assertThat(page.getByLabel("Seat A2: Blocked")).isChecked();
        assertThat(page.getByRole(AriaRole.CHECKBOX)).hasCount(10);
        press(page, page.getByLabel("Seat B1: Blocked"), "Space");
        press(page, button(page, "Save"), "Enter");
        assertThat(page.getByText("5 seats · 3 places")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    private static void signIn(Page page) {
        page.navigate(RunningSystem.get().origin() + "/sign-in");
        page.getByLabel("E-mail").fill(PalcoSystem.ADMIN_EMAIL);
        page.locator("input[type=password]").fill(PalcoSystem.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Organize"))
                        .first())
                .isVisible();
    }

    private static void press(Page page, Locator what, String key) {
        what.focus();
        page.keyboard().press(key);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator seat(Locator drawing, String name) {
        return drawing.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
