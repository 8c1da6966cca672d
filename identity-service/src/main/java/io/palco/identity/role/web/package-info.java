/// The roles that can be given to users, over HTTP.
@NullMarked
package io.palco.identity.role.web;

import org.jspecify.annotations.NullMarked;
