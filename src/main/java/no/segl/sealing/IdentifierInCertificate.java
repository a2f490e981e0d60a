package no.segl.sealing;

import no.segl.signingjob.identity.NationalId;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** How much of the national identity number everybody who holds the document may read in the certificate. */
enum IdentifierInCertificate {
    NAME {
        @Override
        void addTo(X500NameBuilder subject, NationalId person) {}
    },
    BIRTH_DATE_AND_NAME {
        @Override
        void addTo(X500NameBuilder subject, NationalId person) {
            subject.addRDN(BCStyle.SERIALNUMBER, person.masked().replace("*", ""));
        }
    },
    /** As ETSI EN 319 412-1 writes it: PNONO-… or PNOSE-…. */
    NATIONAL_ID_AND_NAME {
        @Override
        void addTo(X500NameBuilder subject, NationalId person) {
            subject.addRDN(BCStyle.SERIALNUMBER, (person.isNorwegian() ? "PNONO-" : "PNOSE-") + person.value());
        }
    };

    abstract void addTo(X500NameBuilder subject, NationalId person);
}
