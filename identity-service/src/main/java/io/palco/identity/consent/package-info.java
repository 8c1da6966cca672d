/// Consents as data: what somebody agreed to, in which words, when and where, and when they took it back. The words are
/// versioned; a new version is a new question.
@NullMarked
package io.palco.identity.consent;

import org.jspecify.annotations.NullMarked;
