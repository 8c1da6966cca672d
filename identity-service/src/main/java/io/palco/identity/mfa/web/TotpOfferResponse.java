package io.palco.identity.mfa.web;

import io.palco.identity.mfa.EnrolTotp;

/// What an authenticator app needs, shown once.
///
/// @param secret as people type it, Base32
/// @param uri    as apps read it
/// @param qr     the same as a QR code, an SVG picture
record TotpOfferResponse(String secret, String uri, String qr) {

    static TotpOfferResponse of(EnrolTotp.Offer offer) {
        return new TotpOfferResponse(offer.secret(), offer.uri(), QrPicture.svg(offer.uri()));
    }

    @Override
    public String toString() {
        return "TotpOfferResponse[…]";
    }
}
