package io.palco.identity.apiclient.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// The members of OpenID Connect Discovery 1.0 and RFC 8414 that apply here, under their registered names.
record DiscoveryResponse(
        String issuer,
        @JsonProperty("token_endpoint") String tokenEndpoint,
        @JsonProperty("jwks_uri") String jwksUri,
        @JsonProperty("grant_types_supported") List<String> grantTypes,

        @JsonProperty("token_endpoint_auth_methods_supported")
        List<String> authenticationMethods,

        @JsonProperty("scopes_supported") List<String> scopes,
        @JsonProperty("response_types_supported") List<String> responseTypes,
        @JsonProperty("subject_types_supported") List<String> subjectTypes,

        @JsonProperty("id_token_signing_alg_values_supported")
        List<String> signingAlgorithms,

        @JsonProperty("service_documentation") String documentation) {}
