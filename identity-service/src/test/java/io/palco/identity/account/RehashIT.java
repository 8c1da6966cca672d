package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@IdentityTest
class RehashIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void replacesAWeakerHashWhenItsOwnerSignsIn() {
        var person = api.register("Ana");
        var weaker = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(person.password());
        jdbc.sql("UPDATE users SET password_hash = :hash WHERE id = :id")
                .param("hash", weaker)
                .param("id", person.id())
                .update();

        api.login(person);

        assertThat(jdbc.sql("SELECT password_hash FROM users WHERE id = :id")
                        .param("id", person.id())
                        .query(String.class)
                        .single())
                .contains("m=256,t=1,p=1");
        assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(200);
    }
}
