package io.palco.identity.startup;

import io.palco.identity.account.FirstAdministrator;
import io.palco.identity.key.KeyRotation;
import io.palco.identity.role.RoleCatalogue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Prepares the database before the web server accepts requests; safe with any number of replicas at once. A
/// lifecycle and not an initializer, because a training run that ends at the refresh of the context has no
/// database.
@Component
class Startup implements SmartLifecycle {

    private final RoleCatalogue roles;
    private final KeyRotation keys;
    private final FirstAdministrator administrator;
    private volatile boolean running;

    Startup(RoleCatalogue roles, KeyRotation keys, FirstAdministrator administrator) {
        this.roles = roles;
        this.keys = keys;
        this.administrator = administrator;
    }

    @Override
    public void start() {
        roles.alignBuiltInRoles();
        keys.ensureKey();
        administrator.ensure();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before everything that listens.
    @Override
    public int getPhase() {
        return 0;
    }
}
