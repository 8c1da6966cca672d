package io.palco.identity.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who becomes the first administrator when there is none.
///
/// @param email    empty to make nobody one
/// @param password 12 to 128 characters; only needed until there is an administrator
@ConfigurationProperties("palco.identity.administrator")
record AdministratorProperties(
        @DefaultValue("") String email, @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "AdministratorProperties[email=" + email + "]";
    }
}
