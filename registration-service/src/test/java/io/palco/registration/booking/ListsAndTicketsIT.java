package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;

class ListsAndTicketsIT extends RegistrationSystem {

    @Test
    void listsOnesOwnRegistrations() {
        var ana = TestTokens.user("Ana");
        var first = registered(ana, openEvent(10));
        var second = registered(ana, openEvent(10));
        registered(TestTokens.user("Bia"), openEvent(10));
        as(ana).post(second + "/cancel");

        assertThat(idsOf(as(ana).get("/api/v1/registrations?mine=true"))).containsExactly(idOf(first), idOf(second));
        assertThat(idsOf(as(ana).get("/api/v1/registrations?mine=true&status=CONFIRMED")))
                .containsExactly(idOf(first));
        assertThat(idsOf(as(ana).get("/api/v1/registrations?mine=true&sort=-createdAt")))
                .containsExactly(idOf(second), idOf(first));
    }

    @Test
    void listsAnEventsRegistrationsToItsOrganization() {
        var event = openEvent(100);
        as(organizer)
                .post(
                        registrations(event),
                        Map.of("participant", Map.of("name", "José Ação", "email", "jose@example.org")));
        registered(TestTokens.user("Bia"), event);
        var list = "/api/v1/registrations?eventId=" + event;

        assertThat(idsOf(as(organizer).get(list))).hasSize(2);
        assertThat(idsOf(as(organizer).get(list + "&q=jose%20acao"))).hasSize(1);
        assertThat(idsOf(as(organizer).get(list + "&q=%25"))).isEmpty();
        assertThat(idsOf(as(organizer).get(list + "&status=CANCELLED"))).isEmpty();
        assertProblem(as(TestTokens.user("Ana")).get(list), 404, "not-found");
        assertProblem(as(organizerOf(UUID.randomUUID())).get(list), 404, "not-found");
        assertProblem(as(organizer).get("/api/v1/registrations?eventId=" + UUID.randomUUID()), 404, "not-found");
        assertProblem(as(organizer).get("/api/v1/registrations"), 422, "validation-failed");
    }

    @Test
    void walksThroughAllPages() {
        var event = openEvent(100);
        for (var i = 0; i < 11; i++) {
            registered(TestTokens.user("Ana"), event);
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(organizer)
                    .get("/api/v1/registrations?limit=3&eventId=" + event
                            + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(idsOf(page));
            cursor = page.json().path("nextCursor").asString(null);
        } while (cursor != null);

        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
        assertProblem(as(organizer).get("/api/v1/registrations?mine=true&cursor=x"), 400, "malformed-request");
    }

    @Test
    void showsRegistrationAndTicketToOwnerAndOrganizationOnly() {
        var ana = TestTokens.user("Ana");
        var path = registered(ana, openEvent(10));
        var reader = TestTokens.memberOf(organization, "Rita", Permission.REGISTRATIONS_READ);

        for (var part : new String[] {"", "/ticket.pdf", "/ticket.svg"}) {
            assertThat(as(ana).get(path + part).status()).isEqualTo(200);
            assertThat(as(reader).get(path + part).status()).isEqualTo(200);
            assertProblem(as(TestTokens.user("Bia")).get(path + part), 404, "not-found");
            assertProblem(as(organizerOf(UUID.randomUUID())).get(path + part), 404, "not-found");
            assertProblem(api().get(path + part), 401, "unauthorized");
        }
    }

    @Test
    void printsTheTicket() throws IOException {
        var ana = TestTokens.user("Ana");
        var path = registered(ana, openEvent(10));

        var english = as(ana).get(path + "/ticket.pdf");
        var portuguese = as(ana).with("Accept-Language", "pt-BR").get(path + "/ticket.pdf");

        assertThat(english.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(english.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(english.bytes(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(textOf(english.bytes())).contains("Ticket", "Noite do Jazz", "Ana");
        assertThat(textOf(portuguese.bytes())).contains("Ingresso", "Participante");
    }

    @Test
    void drawsTheCodeAsSvg() {
        var ana = TestTokens.user("Ana");
        var path = registered(ana, openEvent(10));

        var svg = as(ana).get(path + "/ticket.svg");

        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.text()).startsWith("<svg xmlns=").contains("</svg>");
    }

    @Test
    void publishesWhatIsNeededToCheckATicketWithoutUs() throws GeneralSecurityException {
        var event = openEvent(10);
        var registration = register(TestTokens.user("Ana"), event).json();
        var code = registration.path("ticketCode").asString().split("\\.");

        var keys = api().get("/api/v1/ticket-keys");

        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.text()).doesNotContain("\"d\"");
        assertThat(keys.header("Cache-Control")).contains("public");
        var payload = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code[1]));
        var keyId = new byte[4];
        payload.get(keyId);
        var key = keyWithId(keys.json(), HexFormat.of().formatHex(keyId));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update((code[0] + "." + code[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(code[2]))).isTrue();
        assertThat(new UUID(payload.getLong(), payload.getLong())).isEqualTo(event);
        assertThat(new UUID(payload.getLong(), payload.getLong()))
                .hasToString(registration.path("id").asString());
    }

    /// RFC 8032 §5.1.2: 32 bytes, little endian, the top bit is the sign of x.
    private static PublicKey keyWithId(JsonNode keySet, String id) throws GeneralSecurityException {
        var jwk = keySet.path("keys")
                .valueStream()
                .filter(key -> key.path("kid").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(jwk.path("kty").asString()).isEqualTo("OKP");
        assertThat(jwk.path("crv").asString()).isEqualTo("Ed25519");
        var little = Base64.getUrlDecoder().decode(jwk.path("x").asString());
        assertThat(little).hasSize(32);
        var big = new byte[32];
        for (var i = 0; i < 32; i++) {
            big[i] = little[31 - i];
        }
        var isOdd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(
                        NamedParameterSpec.ED25519, new EdECPoint(isOdd, new BigInteger(1, big))));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
