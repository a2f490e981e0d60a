package no.segl.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who administers an installation that has no administrator yet. Read at the first start only; there is no default.
 *
 * @param account the account's name
 * @param password to be changed at the first login
 */
@ConfigurationProperties("segl.staff.first-admin")
record FirstAdminSettings(
        @Nullable String account, @Nullable String password) {

    boolean isComplete() {
        return account != null && !account.isBlank() && password != null && !password.isBlank();
    }
}
