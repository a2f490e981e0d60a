package no.segl.demo.mailbox;

import java.util.List;
import java.util.Map;

/** How one person can be reached, in the integration point's words. */
final class Capabilities {

    static final String DIGITAL = "urn:no:difi:digitalpost:xsd:digital::digital";

    private static final String PRINT = "urn:no:difi:digitalpost:xsd:fysisk::print";

    private Capabilities() {}

    static Map<String, Object> inMailbox(String process) {
        return Map.of(
                "capabilities",
                List.of(Map.of(
                        "process",
                        process,
                        "serviceIdentifier",
                        "DPI",
                        "documentTypes",
                        List.of(type("digital", DIGITAL), type("print", PRINT)),
                        "digitalPostAddress",
                        Map.of("supplier", "984661185", "address", "prove.person#0000"))));
    }

    /** Somebody without a mailbox is reached by a letter, or in Altinn; neither will do for us. */
    static Map<String, Object> onPaper(String process) {
        return Map.of(
                "capabilities",
                List.of(
                        Map.of(
                                "process",
                                process,
                                "serviceIdentifier",
                                "DPI",
                                "documentTypes",
                                List.of(type("print", PRINT)),
                                "digitalPostAddress",
                                Map.of()),
                        Map.of(
                                "process",
                                process,
                                "serviceIdentifier",
                                "DPV",
                                "documentTypes",
                                List.of(type("digital_dpv", "urn:no:difi:digitalpost:xsd:digital::digital_dpv")))));
    }

    private static Map<String, String> type(String type, String standard) {
        return Map.of("type", type, "standard", standard);
    }
}
