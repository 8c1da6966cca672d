package io.palco.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The calendar as organizers use it: dragging an event to another day, taking that back, being refused, and doing
/// the same without a mouse.
class CalendarBrowserIT {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    /// The middle of the month after next, so that the days around it are in the same picture.
    private static final LocalDate DAY = LocalDate.now(ZONE).plusMonths(2).withDayOfMonth(14);

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
    void movesAnEventByDraggingItAndTakesThatBack() {
        var admin = new People(RunningSystem.get().api()).administrator();
        var title = Planning.uniqueTitle("Baile");
        var id = planned(admin, title);
        var page = calendar(title);

        dragTo(page, title, DAY.plusDays(1));

        assertThat(page.getByText("was moved")).isVisible();
        assertThat(startOf(admin, id)).isEqualTo(at(DAY.plusDays(1)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.getByText("Moved back.")).isVisible();
        assertThat(startOf(admin, id)).isEqualTo(at(DAY));
    }

    @Test
    void putsAnEventBackWhenTheMoveIsRefused() {
        var admin = new People(RunningSystem.get().api()).administrator();
        var title = Planning.uniqueTitle("Sarau");
        var id = planned(admin, title);
        var page = calendar(title);
        page.route("**/api/v1/events/" + id, route -> {
            var headers = new HashMap<>(route.request().headers());
            headers.put("if-match", "\"999\"");
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });

        dragTo(page, title, DAY.plusDays(1));

        assertThat(page.getByText("stays where it is")).isVisible();
        assertThat(page.getByText("It was changed after you read it")).isVisible();
        assertThat(cell(page, DAY).getByText(title)).isVisible();
        assertThat(startOf(admin, id)).isEqualTo(at(DAY));
    }

    @Test
    void movesAnEventWithoutAMouse() {
        var admin = new People(RunningSystem.get().api()).administrator();
        var title = Planning.uniqueTitle("Coral");
        var id = planned(admin, title);
        var page = calendar(title);

        entry(page, title).focus();
        page.keyboard().press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        dialog.getByLabel("New start").click();
        page.locator("td button:not([data-outside])")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^16$")))
                .first()
                .press("Enter");
        page.keyboard().press("Escape");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Move").setExact(true))
                .press("Enter");

        assertThat(page.getByText("was moved")).isVisible();
        assertThat(startOf(admin, id)).isEqualTo(at(DAY.plusDays(2)));
    }

    private static String planned(Api admin, String title) {
        var event = new HashMap<>(Planning.event(title, 10));
        event.put("startsAt", at(DAY).toString());
        event.put("endsAt", at(DAY).plus(Duration.ofHours(2)).toString());
        event.put("timeZone", ZONE.getId());
        return admin.post("/api/v1/events", event).expect(201).field("id");
    }

    private static Instant at(LocalDate date) {
        return date.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Instant startOf(Api admin, String id) {
        return Instant.parse(admin.get("/api/v1/events/" + id).expect(200).field("startsAt"));
    }

    private static Page calendar(String title) {
        var page = browser.page(1280, 900);
        signIn(page);
        page.navigate(RunningSystem.get().origin() + "/calendar?view=dayGridMonth&mine=true&date=" + DAY + "&q="
                + title.replace(" ", "%20"));
        assertThat(entry(page, title)).isVisible();
        return page;
    }

    private static void signIn(Page page) {
        page.navigate(RunningSystem.get().origin() + "/sign-in");
        page.getByLabel("E-mail").fill(PalcoSystem.ADMIN_EMAIL);
        page.locator("input[type=password]").fill(PalcoSystem.ADMIN_PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Organize"))
                        .first())
                .isVisible();
    }

    private static Locator entry(Page page, String title) {
        return page.locator("[data-calendar-item]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private static Locator cell(Page page, LocalDate date) {
        return page.locator("[data-date='" + date + "']").first();
    }

    private static void dragTo(Page page, String title, LocalDate date) {
        var from = entry(page, title).boundingBox();
        var to = cell(page, date).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
    }
}
