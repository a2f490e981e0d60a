package no.segl.eid.bankid;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Holds an answer of BankID's against what was asked. It came over a connection that can be trusted; whether the file alone
 * proves the same to others, in many years, is what is looked at here.
 */
@Component
@WithBankId
class CompletionCheck {

    private final CertificatePaths paths;
    private final Clock clock;

    CompletionCheck(BankIdSettings settings, Clock clock) {
        this.paths = new CertificatePaths(RelyingParty.signatureRoots(settings), clock);
        this.clock = clock;
    }

    /** @throws Untrusted if the signature, its certificate, whose it is, or what was signed is not as it should be */
    void hold(Completion completion, Order order) throws Untrusted {
        BankIdSignature signature = BankIdSignature.verified(decoded(completion.signature()));
        List<X509Certificate> chain = paths.toRoot(signature.certificates());
        X509Certificate person = chain.get(0);
        new OcspAnswer(decoded(completion.ocspResponse())).holdGood(person, chain.get(1), order.at(), clock.instant());
        String number = PersonalNumber.in(person);
        demand(number.equals(completion.personalNumber()), "the certificate is another person's than BankID says");
        demand(
                order.wanted().person() == null || number.equals(order.wanted().person()),
                "another person has answered");
        demand(order.wanted().told().equals(signature.visible()), "the person was shown something else");
        demand(Objects.equals(order.wanted().noted(), signature.nonVisible()), "something else was signed");
    }

    private static void demand(boolean isSo, String otherwise) throws Untrusted {
        if (!isSo) {
            throw new Untrusted(otherwise);
        }
    }

    private static byte[] decoded(String base64) throws Untrusted {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Untrusted("it is not base64");
        }
    }
}
