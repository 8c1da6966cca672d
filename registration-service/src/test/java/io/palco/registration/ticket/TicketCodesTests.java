package io.palco.registration.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPublicKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketCodesTests {

    private static final TicketCodes.Ticket TICKET = new TicketCodes.Ticket(UUID.randomUUID(), UUID.randomUUID());

    private final TicketKey older = newKey("00000001");
    private final TicketKey newer = newKey("00000002");
    private final TicketCodes codes = codes(newer, older);

    @Test
    void readsWhatItSigned() {
        assertThat(codes.verify(codes.sign(TICKET))).contains(TICKET);
    }

    @Test
    void stillReadsWhatAnOlderKeySigned() {
        assertThat(codes.verify(codes(older).sign(TICKET))).contains(TICKET);
    }

    @Test
    void fitsIntoAQrCodeThatAPhoneReads() {
        assertThat(codes.sign(TICKET)).hasSizeLessThan(160).matches("PALCO1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    }

    @Test
    void refusesACodeOfWhichAnyCharacterWasChanged() {
        var code = codes.sign(TICKET);

        for (var at = 0; at < code.length() - 1; at++) {
            var other = code.charAt(at) == 'A' ? 'B' : 'A';
            var altered = code.substring(0, at) + other + code.substring(at + 1);
            assertThat(codes.verify(altered)).as("position %d", at).isEmpty();
        }
    }

    @Test
    void refusesTheSignatureOfAnotherTicket() {
        var code = codes.sign(TICKET);
        var other = codes.sign(new TicketCodes.Ticket(UUID.randomUUID(), UUID.randomUUID()));

        var mixed = code.substring(0, code.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertThat(codes.verify(mixed)).isEmpty();
    }

    @Test
    void refusesAForeignKeyEvenUnderOurKeysId() {
        var foreign = codes(newKey("00000002"));

        assertThat(codes.verify(foreign.sign(TICKET))).isEmpty();
        assertThat(codes.verify(codes(newKey("0000dead")).sign(TICKET))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "PALCO1.", "PALCO1..", "PALCO1.AAAA.AAAA", "PALCO2.AAAA.AAAA", "PALCO1.!!!.???", "😀"})
    void refusesWhatIsNoCode(String text) {
        assertThat(codes.verify(text)).isEmpty();
    }

    private static TicketCodes codes(TicketKey... keys) {
        var store = mock(TicketKeys.class);
        when(store.current()).thenReturn(keys[0]);
        when(store.all()).thenReturn(List.of(keys));
        return new TicketCodes(store);
    }

    private static TicketKey newKey(String id) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new TicketKey(id, (EdECPublicKey) pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
