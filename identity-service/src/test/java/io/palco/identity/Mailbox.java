package io.palco.identity;

import io.palco.platform.security.MasterKey;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.contract.TestMessages.Tap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import tools.jackson.databind.JsonNode;

/// What identity-service asks notification-service to mail, from the moment this is opened, read as that service
/// reads it.
public final class Mailbox implements AutoCloseable {

    private static final MasterKey KEY =
            MasterKey.ofHex("ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100");

    private final Tap tap;

    private Mailbox(Tap tap) {
        this.tap = tap;
    }

    public static Mailbox open(ConnectionFactory connections) {
        return new Mailbox(new TestMessages(connections).tap("palco.identity"));
    }

    /// The next mail of this kind to this address.
    public JsonNode next(String kind, String recipient) {
        return tap.next(
                        "account.mail-requested.v1",
                        body -> kind.equals(body.path("kind").asString())
                                && recipient.equals(body.path("recipient").asString()))
                .body();
    }

    /// Where the link of the next such mail leads.
    public String path(String kind, String recipient) {
        var sealed = Base64.getDecoder()
                .decode(next(kind, recipient).path("sealedPath").asString());
        return new String(KEY.open(sealed, "account-mail"), StandardCharsets.UTF_8);
    }

    /// The secret in the link of the next such mail.
    public String token(String kind, String recipient) {
        return path(kind, recipient).replaceAll(".*#token=", "");
    }

    /// The next message of another contract about a user.
    public JsonNode message(String type, String userId) {
        return tap.next(type, body -> userId.equals(body.path("userId").asString()))
                .body();
    }

    @Override
    public void close() {
        tap.close();
    }
}
