package io.palco.identity.profile.web;

import java.util.UUID;

/// Where a photo is found, in two sizes. Another photo has another address.
public record PhotoResponse(UUID id, String large, String small) {

    public static PhotoResponse of(UUID id) {
        var path = "/api/v1/photos/" + id;
        return new PhotoResponse(id, path + "?size=512", path + "?size=128");
    }
}
