package io.palco.identity.mfa.web;

import java.util.List;

/// New recovery codes, shown once; all earlier ones work no more.
record RecoveryCodesResponse(List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "RecoveryCodesResponse[…]";
    }
}
