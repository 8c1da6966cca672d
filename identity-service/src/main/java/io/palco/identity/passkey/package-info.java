/// Passkeys: keys that people have on their devices and that make sure of their owner by finger, face or PIN before
/// they
/// sign (WebAuthn). The ceremonies are Spring Security's; here are the challenges, which work once, and the keys.
@NullMarked
package io.palco.identity.passkey;

import org.jspecify.annotations.NullMarked;
