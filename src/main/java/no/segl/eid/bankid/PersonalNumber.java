package no.segl.eid.bankid;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The personal number, twelve digits, that a BankID's certificate names its owner by. */
final class PersonalNumber {

    private PersonalNumber() {}

    static String in(X509Certificate person) throws Untrusted {
        RDN[] numbers = X500Name.getInstance(person.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.SERIALNUMBER);
        if (numbers.length != 1) {
            throw new Untrusted("the certificate names no one by number");
        }
        return IETFUtils.valueToString(numbers[0].getFirst().getValue());
    }
}
