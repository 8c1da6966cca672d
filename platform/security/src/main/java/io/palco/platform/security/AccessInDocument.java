package io.palco.platform.security;

import io.palco.contracts.security.Permission;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/// Tells in the OpenAPI document who may call an operation, as the extension `x-access`: `who` (see [Access.Who]),
/// `permissions` of which one is needed, `clients` for what lets an API client in among people, and `fresh` where a
/// recent proof of who one is.
final class AccessInDocument implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (AccessRules.apply(method)) {
            var rule = AccessRules.of(method);
            var told = new TreeMap<String, Object>();
            told.put("who", rule.value().name());
            if (rule.permissions().length > 0) {
                told.put("permissions", names(rule.permissions()));
            }
            if (rule.clients().length > 0) {
                told.put("clients", names(rule.clients()));
            }
            if (rule.fresh()) {
                told.put("fresh", true);
            }
            operation.addExtension("x-access", told);
        }
        return operation;
    }

    private static List<String> names(Permission[] permissions) {
        return Arrays.stream(permissions).map(Permission::wireName).sorted().toList();
    }
}
