package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.web.list.ListResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "roles")
class PermissionController {

    @GetMapping("/api/v1/permissions")
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "listPermissions", summary = "Everything that a role can allow")
    ListResponse<PermissionResponse> list() {
        return new ListResponse<>(
                Arrays.stream(Permission.values()).map(PermissionResponse::of).toList(), null);
    }
}
