package io.palco.registration.ticket;

import java.security.PrivateKey;
import java.security.interfaces.EdECPublicKey;

/// An Ed25519 key pair (RFC 8032) and the id under which its public half is published.
record TicketKey(String id, EdECPublicKey publicKey, PrivateKey privateKey) {}
