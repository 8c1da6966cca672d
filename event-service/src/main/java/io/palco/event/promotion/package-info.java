/// Making an event known: counts by which way people come to its page and how many of them register, without keeping
/// anything about who they are; tells crawlers which pages there are.
@NullMarked
package io.palco.event.promotion;

import org.jspecify.annotations.NullMarked;
