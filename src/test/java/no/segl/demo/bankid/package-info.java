/** Swedish BankID for the demo: its relying-party API over TLS, its certificates, and an app in which people answer. */
@NullMarked
package no.segl.demo.bankid;

import org.jspecify.annotations.NullMarked;
