package no.segl.eid.bankid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.segl.signingjob.identity.AssuranceLevel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param url the service with its version, such as https://appapi2.bankid.com/rp/v6.0
 * @param keystore a PKCS#12 file with our relying-party certificate and its key
 * @param password opens the keystore
 * @param serverTrust PEM files with the roots that the service's own certificate leads to
 * @param signatureTrust PEM files with the roots that people's certificates lead to; they are others than the server's
 * @param appOnPhone the address that opens the app on a telephone or tablet
 * @param appOnComputer the address that opens the program on a computer
 * @param level as which a login counts
 * @param timeout for a connection, and for an answer
 */
@Validated
@WithBankId
@ConfigurationProperties("segl.bankid")
record BankIdSettings(
        @NotNull URI url,
        @NotNull Resource keystore,
        @NotEmpty String password,
        @NotEmpty List<Resource> serverTrust,
        @NotEmpty List<Resource> signatureTrust,
        @DefaultValue("https://app.bankid.com/") URI appOnPhone,
        @DefaultValue("bankid:///") URI appOnComputer,
        @DefaultValue("high") AssuranceLevel level,
        @DefaultValue("5s") Duration timeout) {

    @Override
    public String toString() {
        return "BankIdSettings[" + url + "]";
    }
}
