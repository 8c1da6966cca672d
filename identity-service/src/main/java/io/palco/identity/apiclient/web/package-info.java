/// Managing API clients over HTTP, and what other systems must know to get tokens.
@NullMarked
package io.palco.identity.apiclient.web;

import org.jspecify.annotations.NullMarked;
