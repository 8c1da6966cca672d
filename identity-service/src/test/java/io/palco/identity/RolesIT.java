package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class RolesIT {

    @Autowired
    Api api;

    @Test
    void listsTheBuiltInRolesByName() {
        var roles = api.as(api.loginAdmin()).get("/api/v1/roles").json().path("items");

        assertThat(roles.valueStream().map(role -> role.path("name").asString()))
                .containsExactly("ADMIN", "ANALYST", "DOOR_STAFF", "DOOR_SUPERVISOR", "ORGANIZER", "OWNER");
        assertThat(roles.valueStream()).allMatch(role -> role.path("builtIn").asBoolean());
        assertThat(roles.get(0).path("scope").asString()).isEqualTo("PLATFORM");
        assertThat(roles.get(2).path("permissions").toString()).isEqualTo("[\"events:read\",\"checkin:perform\"]");
    }

    @Test
    void pagesThroughThem() {
        var admin = api.as(api.loginAdmin());

        var first = admin.get("/api/v1/roles?limit=4");
        var second = admin.get("/api/v1/roles?limit=4&cursor="
                + first.json().path("nextCursor").asString());

        assertThat(first.json().path("items").size()).isEqualTo(4);
        assertThat(second.json().path("items").size()).isEqualTo(2);
        assertThat(second.json().path("nextCursor").isNull()).isTrue();
    }
}
