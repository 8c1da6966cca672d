package io.palco.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The main job as people do it: with a mouse and a keyboard in a real Chromium.
class BrowserIT {

    private static final String PASSWORD = "a long passphrase for tests";

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
    void anEventIsPlannedFoundAndAttended() throws IOException, NotFoundException {
        var title = Planning.uniqueTitle("Noite do Jazz");
        var email = "b" + UUID.randomUUID() + "@example.org";

        var organizer = page(1280, 800);
        signIn(organizer, PalcoSystem.ADMIN_EMAIL, PalcoSystem.ADMIN_PASSWORD);
        planAndPublish(organizer, title);

        var participant = page(360, 740);
        signUp(participant, "Ana Conceição", email);
        register(participant, title);
        var code = scan(participant);

        assertThat(code).startsWith("PALCO1.");
        assertThat((Boolean) participant.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than a phone")
                .isTrue();
        organizer.getByRole(AriaRole.TAB, named("Participants")).click();
        assertThat(organizer.getByText("Ana Conceição").first()).isVisible();
        RunningSystem.get().mailbox().awaitTo(email, title);
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate(RunningSystem.get().origin() + "/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .or(password(page))
                .first()
                .fill(password);
        page.getByRole(AriaRole.BUTTON, exactly("Sign in")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Organize")).first()).isVisible();
    }

    private static Locator password(Page page) {
        return page.locator("input[type=password]");
    }

    private static void planAndPublish(Page page, String title) {
        page.navigate(RunningSystem.get().origin() + "/organize/events/new");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Description").fill("Three bands, one night.\n\nhttps://example.org");
        choose(page, "Start");
        page.getByLabel("Place").first().fill("Teatro Municipal");
        page.getByLabel("Capacity").fill("2");
        page.getByRole(AriaRole.BUTTON, exactly("Create draft")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Publish")).first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(page.getByText("Event published").first()).isVisible();
    }

    /// Picks the 15th of the month after next.
    private static void choose(Page page, String label) {
        page.getByLabel(label).first().click();
        page.getByRole(AriaRole.BUTTON, named("Next month")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Next month")).first().click();
        page.locator("td button:not([data-outside])")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^15$")))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private static void signUp(Page page, String name, String email) {
        page.navigate(RunningSystem.get().origin() + "/sign-up");
        page.getByLabel("Name").fill(name);
        page.getByLabel("E-mail").fill(email);
        password(page).fill(PASSWORD);
        page.getByLabel("I agree to the terms of use").check();
        page.getByRole(AriaRole.BUTTON, exactly("Create account")).last().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Find your next event")))
                .isVisible();
    }

    private static void register(Page page, String title) {
        page.getByLabel("Search events").fill(title);
        page.getByRole(AriaRole.LINK, named(title)).first().click();
        page.getByRole(AriaRole.BUTTON, exactly("Register")).click();
        assertThat(page.getByText("You are in!")).isVisible();
        page.getByRole(AriaRole.LINK, named("Open the ticket")).first().click();
        page.waitForURL("**/tickets/*");
        assertThat(page.getByText("Download PDF").first()).isVisible();
    }

    /// Reads the code off the screen as a scanner at the door would.
    private static String scan(Page page) throws IOException, NotFoundException {
        var qr = page.getByRole(AriaRole.IMG, named("QR code of the ticket"));
        assertThat(qr).isVisible();
        return Chromium.scan(qr);
    }

    private static Page page(int width, int height) {
        return browser.page(width, height);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
