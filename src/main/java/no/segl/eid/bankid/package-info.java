/** Swedish BankID, asked directly (relying-party API, version 6): logins, and a signature of the eID's own for each of ours. */
@NullMarked
package no.segl.eid.bankid;

import org.jspecify.annotations.NullMarked;
