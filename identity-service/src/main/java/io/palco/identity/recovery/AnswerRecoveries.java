package io.palco.identity.recovery;

import io.palco.identity.account.ActiveAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Works off the wishes to recover a password, oldest first, each in its own transaction; replicas share the work. Who
/// has an account gets the link, who has none is told so: only the owner of the address reads either.
@Component
class AnswerRecoveries {

    private final JdbcClient jdbc;
    private final ActiveAccounts accounts;
    private final RecoveryMails mails;
    private final TransactionTemplate transactions;

    AnswerRecoveries(
            JdbcClient jdbc, ActiveAccounts accounts, RecoveryMails mails, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mails = mails;
        this.transactions = new TransactionTemplate(transactions);
    }

    private record Wish(String email, String locale) {}

    @Scheduled(fixedDelayString = "${palco.identity.recovery.poll:1s}")
    void workOff() {
        while (Boolean.TRUE.equals(transactions.execute(_ -> answerOne()))) {
            // until none is left
        }
    }

    private boolean answerOne() {
        var wish = jdbc.sql("""
                DELETE FROM recovery_requests
                WHERE id = (SELECT id FROM recovery_requests ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING email, locale""").query(Wish.class).optional();
        wish.ifPresent(this::answer);
        return wish.isPresent();
    }

    private void answer(Wish wish) {
        accounts.findByEmail(wish.email())
                .ifPresentOrElse(mails::sendReset, () -> mails.sendNoAccount(wish.email(), wish.locale()));
    }
}
