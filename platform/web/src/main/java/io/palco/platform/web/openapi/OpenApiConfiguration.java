package io.palco.platform.web.openapi;

import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/// Describes what holds for every endpoint: bearer tokens, problems, list parameters.
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ListRequest.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name:service}") String service) {
        return new OpenAPI()
                .info(new Info()
                        .title("Palco " + service)
                        .version("v1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas("Problem", problem()));
    }

    @Bean
    RequiredByDefault requiredByDefault() {
        return new RequiredByDefault();
    }

    /// Names each operation after its handler, `sessionAdd`. springdoc would number those of
    /// the same name in the order
    /// in which it finds them, so that a new endpoint renames others.
    @Bean
    OperationCustomizer namedAfterTheirHandlers() {
        return (operation, handler) -> {
            var given = handler.getMethodAnnotation(Operation.class);
            if (given == null || given.operationId().isEmpty()) {
                var controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
                operation.setOperationId(StringUtils.uncapitalize(controller)
                        + StringUtils.capitalize(handler.getMethod().getName()));
            }
            return operation;
        };
    }

    @Bean
    OperationCustomizer commonParts() {
        return (operation, method) -> {
            var content = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            operation
                    .getResponses()
                    .addApiResponse(
                            "default",
                            new ApiResponse()
                                    .description("A refusal, as RFC 9457 problem details")
                                    .content(content));
            if (method.hasMethodAnnotation(Idempotent.class)) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name("Idempotency-Key")
                        .description("A repeat with the same key within 24 hours gets the same answer, without effect")
                        .schema(new StringSchema().minLength(8).maxLength(200)));
            }
            if (Arrays.asList(method.getMethod().getParameterTypes()).contains(ListRequest.class)) {
                operation
                        .addParametersItem(query("limit", "How many items, 1 to 200", new IntegerSchema()._default(50)))
                        .addParametersItem(query("cursor", "nextCursor of the page before", new StringSchema()))
                        .addParametersItem(
                                query("sort", "Field name, descending with a leading -", new StringSchema()));
            }
            return operation;
        };
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<?> problem() {
        var error =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("/problems/validation-failed"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("requestId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status"));
    }
}
