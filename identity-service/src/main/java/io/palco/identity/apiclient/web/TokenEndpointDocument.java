package io.palco.identity.apiclient.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Describes the token endpoint, which is a filter of the authorization server and no handler of ours.
@Component
class TokenEndpointDocument implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.path("/oauth2/token", new PathItem().post(operation()));
    }

    private static Operation operation() {
        var operation = new Operation()
                .operationId("token")
                .addTagsItem("auth")
                .summary("Get an access token for an API client (RFC 6749 §4.4)")
                .description("The client authenticates with HTTP Basic or with client_id and client_secret in the form."
                        + " Refusals are those of RFC 6749 §5.2, not problem details.")
                .security(List.of())
                .requestBody(new RequestBody().required(true).content(form(request())))
                .responses(new ApiResponses()
                        .addApiResponse("200", json("The token", answer()))
                        .addApiResponse(
                                "400", json("invalid_request, invalid_scope or unsupported_grant_type", error()))
                        .addApiResponse("401", json("invalid_client", error())));
        operation.addExtension("x-access", Map.of("who", "PUBLIC"));
        return operation;
    }

    private static Schema<?> request() {
        return new ObjectSchema()
                .addProperty("grant_type", new StringSchema().addEnumItem("client_credentials"))
                .addProperty("scope", new StringSchema().description("Fewer scopes than the client has, with spaces"))
                .addProperty("client_id", new StringSchema())
                .addProperty("client_secret", new StringSchema())
                .required(List.of("grant_type"));
    }

    private static Schema<?> answer() {
        return new ObjectSchema()
                .addProperty("access_token", new StringSchema())
                .addProperty("token_type", new StringSchema().addEnumItem("Bearer"))
                .addProperty("expires_in", new IntegerSchema().description("Seconds"))
                .addProperty("scope", new StringSchema())
                .required(List.of("access_token", "token_type", "expires_in"));
    }

    private static Schema<?> error() {
        return new ObjectSchema()
                .addProperty("error", new StringSchema())
                .addProperty("error_description", new StringSchema())
                .required(List.of("error"));
    }

    private static Content form(Schema<?> schema) {
        return new Content().addMediaType("application/x-www-form-urlencoded", new MediaType().schema(schema));
    }

    private static ApiResponse json(String description, Schema<?> schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }
}
