/// Tests of the activity log's answers.
@NullMarked
package io.palco.identity.audit.web;

import org.jspecify.annotations.NullMarked;
