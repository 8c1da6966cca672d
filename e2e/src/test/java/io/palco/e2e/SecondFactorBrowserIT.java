package io.palco.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.zxing.NotFoundException;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Second factors as people set them up and use them. The authenticator app is a few lines here; the passkey is made by
/// Chromium's virtual authenticator.
class SecondFactorBrowserIT {

    private static final String PASSWORD = "a long passphrase for tests";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

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
    void anAppIsConnectedAndSignsIn() throws IOException, NotFoundException {
        var page = browser.page(1280, 800);
        var email = signUp(page);

        page.navigate(RunningSystem.get().origin() + "/account/security");
        page.getByRole(AriaRole.BUTTON, exactly("Connect an app")).click();
        var qr = page.getByRole(AriaRole.IMG, named("QR code for your authenticator app"));
        assertThat(qr).isVisible();
        var uri = Chromium.scan(qr);
        page.getByLabel("Code").fill(code(uri, Instant.now().minusSeconds(30)));
        page.getByRole(AriaRole.BUTTON, exactly("Connect")).click();
        var codes = page.getByRole(AriaRole.DIALOG, named("Recovery codes"));
        assertThat(codes.getByRole(AriaRole.LISTITEM)).hasCount(10);
        codes.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("I have kept them"))
                .click();

        var later = browser.page(360, 740);
        givePassword(later, email);
        later.getByLabel("Code").fill(code(uri, Instant.now()));
        later.getByRole(AriaRole.BUTTON, exactly("Sign in")).click();

        assertThat(uri).startsWith("otpauth://totp/Palco:");
        assertThat(later.getByRole(AriaRole.HEADING, named("Find your next event")))
                .isVisible();
        RunningSystem.get().mailbox().awaitTo(email, "");
    }

    @Test
    void aPasskeyIsAddedAndSignsInAlone() {
        var page = browser.page(1280, 800);
        withAuthenticator(page);
        signUp(page);

        page.navigate(RunningSystem.get().origin() + "/account/security");
        page.getByRole(AriaRole.BUTTON, exactly("Add a passkey")).click();
        page.getByLabel("Name of the passkey").fill("Test key");
        page.getByRole(AriaRole.BUTTON, exactly("Create")).click();
        page.getByRole(AriaRole.BUTTON, exactly("I have kept them")).click();
        assertThat(page.getByText("Test key").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Account of")).click();
        page.getByRole(AriaRole.MENUITEM, named("Sign out")).click();
        assertThat(page.getByRole(AriaRole.LINK, exactly("Sign in")).first()).isVisible();

        page.navigate(RunningSystem.get().origin() + "/sign-in");
        page.getByRole(AriaRole.BUTTON, named("Sign in with a passkey")).click();

        assertThat(page.getByRole(AriaRole.BUTTON, named("Account of"))).isVisible();
    }

    private static void withAuthenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static String signUp(Page page) {
        var email = "f" + UUID.randomUUID() + "@example.org";
        page.navigate(RunningSystem.get().origin() + "/sign-up");
        page.getByLabel("Name").fill("Ana Conceição");
        page.getByLabel("E-mail").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByLabel("I agree to the terms of use").check();
        page.getByRole(AriaRole.BUTTON, exactly("Create account")).last().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Find your next event")))
                .isVisible();
        return email;
    }

    private static void givePassword(Page page, String email) {
        page.navigate(RunningSystem.get().origin() + "/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, exactly("Sign in")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("One more step"))).isVisible();
    }

    /// RFC 6238.
    private static String code(String uri, Instant at) {
        try {
            var secret = uri.replaceAll(".*[?&]secret=([A-Z2-7]+).*", "$1");
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "RAW"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fff_ffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        var number = BigInteger.ZERO;
        for (var letter : base32.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        var bytes = number.toByteArray();
        var length = base32.length() * 5 / 8;
        var fixed = new byte[length];
        var kept = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - kept, fixed, length - kept, kept);
        return Arrays.copyOf(fixed, length);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
