package io.palco.identity.mfa.web;

import java.util.List;

/// New recovery codes, shown once; none when those that were shown before are still good.
record RecoveryCodesResponse(List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "RecoveryCodesResponse[…]";
    }
}
