/// Photo and preferences over HTTP; the rest of the profile is part of one's account, at `/api/v1/me`.
@NullMarked
package io.palco.identity.profile.web;

import org.jspecify.annotations.NullMarked;
