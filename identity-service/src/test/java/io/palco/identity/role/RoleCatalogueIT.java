package io.palco.identity.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.platform.web.list.ListRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class RoleCatalogueIT {

    @Autowired
    Api api;

    @Autowired
    RoleCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Test
    void bringsBuiltInRolesBackInStepWithTheCatalogueOfPermissions() {
        var before = catalogue.list(ListRequest.first()).items();
        jdbc.sql("UPDATE roles SET permissions = '{events:read,gone:forever}' WHERE name = 'OWNER'")
                .update();

        catalogue.alignBuiltInRoles();

        assertThat(catalogue.list(ListRequest.first()).items()).isEqualTo(before);
    }

    @Test
    void keepsPlatformRolesOutOfOrganizations() {
        var person = api.register("Ana");

        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                        SELECT :user, id, 'ORGANIZATION', :organization FROM roles WHERE name = 'ADMIN'""")
                        .param("user", person.id())
                        .param("organization", DefaultOrganization.ID)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO user_roles (user_id, role_id, scope)
                        SELECT :user, id, 'ORGANIZATION' FROM roles WHERE name = 'OWNER'""").param("user", person.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
