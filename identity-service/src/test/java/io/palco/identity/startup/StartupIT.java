package io.palco.identity.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class StartupIT {

    @Autowired
    Api api;

    @Autowired
    Startup startup;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesOneKeyAndOneAdministratorHoweverManyInstancesStartAtOnce() throws Exception {
        jdbc.sql("DELETE FROM signing_keys").update();
        jdbc.sql("DELETE FROM users WHERE email = :email")
                .param("email", Api.ADMIN_EMAIL)
                .update();

        startAtOnce(6);

        assertThat(count("signing_keys")).isEqualTo(1);
        assertThat(count("users WHERE email = '" + Api.ADMIN_EMAIL + "'")).isEqualTo(1);
        assertThat(api.as(api.loginAdmin())
                        .get("/api/v1/me")
                        .json()
                        .path("roles")
                        .toString())
                .isEqualTo("[\"ADMIN\",\"OWNER\"]");
    }

    @Test
    void changesNothingWhenStartedAgain() throws Exception {
        var before = jdbc.sql("SELECT users::text FROM users ORDER BY id")
                .query(String.class)
                .list();
        var keys = count("signing_keys");

        startAtOnce(2);

        assertThat(jdbc.sql("SELECT users::text FROM users ORDER BY id")
                        .query(String.class)
                        .list())
                .isEqualTo(before);
        assertThat(count("signing_keys")).isEqualTo(keys);
    }

    @Test
    void takesTheConfiguredAddressFromWhoeverSignedUpWithItFirst() throws Exception {
        jdbc.sql("DELETE FROM users WHERE email = :email")
                .param("email", Api.ADMIN_EMAIL)
                .update();
        api.client()
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", Api.ADMIN_EMAIL, "password", "a stranger's password", "name", "Stranger"));
        var stranger = Api.Tokens.of(api.tryLogin(Api.ADMIN_EMAIL, "a stranger's password"));

        startAtOnce(2);

        assertThat(api.tryRefresh(stranger).status()).isEqualTo(401);
        assertThat(api.tryLogin(Api.ADMIN_EMAIL, "a stranger's password").status())
                .isEqualTo(401);
        var me = api.as(api.loginAdmin()).get("/api/v1/me").json();
        assertThat(me.path("name").asString()).isEqualTo("Administrator");
        assertThat(me.path("roles").toString()).isEqualTo("[\"ADMIN\",\"OWNER\"]");
    }

    private void startAtOnce(int instances) throws Exception {
        Callable<Boolean> start = () -> {
            startup.start();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = threads.invokeAll(
                    IntStream.range(0, instances).mapToObj(_ -> start).toList());
            assertThat(starts).allSatisfy(future -> assertThat(future.get()).isTrue());
        }
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
