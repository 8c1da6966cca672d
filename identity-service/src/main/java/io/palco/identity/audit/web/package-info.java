/// Reading the activity log over HTTP: administrators read all of it, those who manage an organization's members what
/// concerns that organization.
@NullMarked
package io.palco.identity.audit.web;

import org.jspecify.annotations.NullMarked;
