package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;

/// Something that a role can allow.
///
/// @param scope        whether it holds on the whole platform or inside one organization
/// @param descriptions what it allows, in both languages
record PermissionResponse(String name, Permission.Scope scope, Descriptions descriptions) {

    record Descriptions(String en, String pt) {}

    static PermissionResponse of(Permission permission) {
        var text = PermissionTexts.of(permission);
        return new PermissionResponse(
                permission.wireName(), permission.scope(), new Descriptions(text.english(), text.portuguese()));
    }
}
