package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.security.Access;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "roles")
class RoleController {

    private final RoleCatalogue roles;

    RoleController(RoleCatalogue roles) {
        this.roles = roles;
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.USERS_READ)
    @Operation(operationId = "listRoles", summary = "The roles that users can have, by name")
    ListResponse<RoleResponse> list(ListRequest list) {
        return roles.list(list).map(RoleResponse::of);
    }
}
