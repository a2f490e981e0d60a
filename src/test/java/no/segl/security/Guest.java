package no.segl.security;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.demo.DemoPerson;
import no.segl.story.Contract;
import no.segl.story.SignerOverHttp;

/** Somebody who tries addresses, each with what it takes. */
interface Guest {

    String NOBODY = "nobody";

    /** One form for all addresses: each takes what it knows. */
    Map<String, String> FORM = Map.ofEntries(
            Map.entry("reason", "nei"),
            Map.entry("comment", "nei"),
            Map.entry("date", LocalDate.now().plusDays(9).toString()),
            Map.entry("time", "12:00"),
            Map.entry("email", "annen@eksempel.example"),
            Map.entry("mobile", ""),
            Map.entry("line1", "Noe"),
            Map.entry("title", "Noe"),
            Map.entry("template", "arbeidsavtale"),
            Map.entry("signers[0].name", "En Annen"),
            Map.entry("do", "save"));

    HttpResponse<String> get(String path);

    /** Sends to an address that changes something what would change it. */
    HttpResponse<String> sends(String method, String path);

    /** @param who an account of staff, {@code nobody}, or a signer of other documents, with the OIDC eID or with BankID */
    static Guest inABrowser(int port, String who) {
        SignerOverHttp signer = new SignerOverHttp(port);
        return switch (who) {
            case NOBODY -> browser(Visitor.browser(port));
            case "signer" -> {
                signer.logsInAs(DemoPerson.INGRID.nationalId().value());
                yield signer(signer);
            }
            case "BankID" -> {
                signer.logsInWithBankId(DemoPerson.SWEDISH_MEMBER);
                yield signer(signer);
            }
            default -> browser(Visitor.loggedIn(port, who));
        };
    }

    private static Guest browser(Visitor visitor) {
        hasAPageOpen(visitor);
        return new Guest() {
            @Override
            public HttpResponse<String> get(String path) {
                return visitor.get(path);
            }

            @Override
            public HttpResponse<String> sends(String method, String path) {
                if (path.startsWith("/api/")) {
                    return visitor.json(method, path, json(path));
                }
                if (takesAFile(path)) {
                    return visitor.multipart(path, Map.of("document", Contract.ofOnePage()));
                }
                Map<String, String> fields = new HashMap<>(FORM);
                visitor.cookie("DESK-XSRF").ifPresent(token -> fields.put("_csrf", token));
                return visitor.postForm(path, fields);
            }
        };
    }

    /** @param who an account of staff, or {@code nobody} */
    static Guest program(int port, String who) {
        Visitor visitor = who.equals(NOBODY) ? Visitor.program(port) : Visitor.program(port, who, "demo");
        hasAPageOpen(visitor);
        return new Guest() {
            @Override
            public HttpResponse<String> get(String path) {
                return visitor.get(path);
            }

            @Override
            public HttpResponse<String> sends(String method, String path) {
                return takesAFile(path)
                        ? visitor.multipart(path, Map.of("document", Contract.ofOnePage()))
                        : visitor.json(method, path, json(path));
            }
        };
    }

    static Guest signer(SignerOverHttp signer) {
        return new Guest() {
            @Override
            public HttpResponse<String> get(String path) {
                return signer.get(path);
            }

            @Override
            public HttpResponse<String> sends(String method, String path) {
                String fields = FORM.entrySet().stream()
                        .map(field ->
                                "&" + field.getKey() + "=" + field.getValue().replace(" ", "+"))
                        .collect(Collectors.joining());
                return signer.sends(
                        signer.get("/portal"), path, fields.replace("[", "%5B").replace("]", "%5D"));
            }
        };
    }

    /** So that there is a token, without which nothing is sent. */
    private static void hasAPageOpen(Visitor visitor) {
        visitor.get("/desk/cases");
    }

    private static boolean takesAFile(String path) {
        return path.endsWith("/documents")
                || path.endsWith("/versions")
                || path.endsWith("/version")
                || path.startsWith("/desk/jobs/") && path.endsWith("/document");
    }

    private static String json(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return switch (last) {
            case "recall", "void" -> "{\"reason\":\"nei\"}";
            case "deadline" -> "{\"deadline\":\"" + LocalDate.now().plusDays(9) + "T12:00:00Z\"}";
            case "contact" -> "{\"email\":\"annen@eksempel.example\"}";
            case "journal-entries" -> "{\"type\":\"U\",\"title\":\"Noe\"}";
            default -> "{}";
        };
    }
}
