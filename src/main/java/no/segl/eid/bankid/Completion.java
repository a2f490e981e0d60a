package no.segl.eid.bankid;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What came of an order that a person answered.
 *
 * @param signature what BankID signed, an XML file in base64
 * @param ocspResponse that the person's BankID was good then, in base64
 */
record Completion(UUID order, String personalNumber, String name, Instant at, String signature, String ocspResponse)
        implements Serializable {

    @Override
    public String toString() {
        return "Completion[" + order + "]";
    }
}
