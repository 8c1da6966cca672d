package io.palco.identity.apiclient.web;

/// An API client with a new secret, which is told this once and never again.
record NewSecretResponse(ApiClientResponse client, String clientSecret) {

    @Override
    public String toString() {
        return "NewSecretResponse[" + client.id() + "]";
    }
}
