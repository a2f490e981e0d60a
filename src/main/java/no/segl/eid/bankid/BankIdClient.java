package no.segl.eid.bankid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** BankID's relying-party API. An order is begun without a personal number: who answers shows when it is complete. */
@Component
@WithBankId
class BankIdClient {

    private final RestClient http;
    private final URI address;

    BankIdClient(BankIdSettings settings) {
        HttpClient tls = HttpClient.newBuilder()
                .sslContext(RelyingParty.tls(settings))
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(tls);
        requests.setReadTimeout(settings.timeout());
        http = RestClient.builder().requestFactory(requests).build();
        address = settings.url();
    }

    /** @param orderRef BankID's name for the order; @param qrStartSecret never leaves the server */
    record Started(String orderRef, String autoStartToken, String qrStartToken, String qrStartSecret) {

        @Override
        public String toString() {
            return "Started[…]";
        }
    }

    /** @param status pending, failed or complete; @param hintCode what of it, unless it is complete */
    record Collected(
            String status,
            @Nullable String hintCode,
            @Nullable CompletionData completionData) {}

    record CompletionData(User user, String signature, String ocspResponse) {

        record User(String personalNumber, String name) {}

        @Override
        public String toString() {
            return "CompletionData[…]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Ask(
            String endUserIp,
            String userVisibleData,
            @Nullable String userNonVisibleData,
            @Nullable Map<String, String> requirement) {}

    /**
     * Asks somebody to say who they are.
     *
     * @param told what the app shows, as plain text
     * @throws BankIdFault if BankID begins no order
     */
    Started auth(String ip, String told) {
        return ask("/auth", new Ask(ip, base64(told), null, null), Started.class);
    }

    /**
     * Asks one person to sign.
     *
     * @param noted what is signed beside what is shown
     * @param personalNumber whose BankID alone can answer
     * @throws BankIdFault if BankID begins no order
     */
    Started sign(String ip, String told, String noted, String personalNumber) {
        var only = Map.of("personalNumber", personalNumber);
        return ask("/sign", new Ask(ip, base64(told), base64(noted), only), Started.class);
    }

    /** @throws BankIdFault if there is no such order, or no answer */
    Collected collect(String orderRef) {
        return ask("/collect", Map.of("orderRef", orderRef), Collected.class);
    }

    /** @throws BankIdFault as {@link #collect} */
    void cancel(String orderRef) {
        ask("/cancel", Map.of("orderRef", orderRef), Map.class);
    }

    private <T> T ask(String what, Object body, Class<T> type) {
        try {
            return http.post()
                    .uri(address + what)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange((request, answer) -> read(answer, type));
        } catch (RestClientException e) {
            throw new BankIdFault(BankIdFault.Why.NO_ANSWER, e.getClass().getSimpleName());
        }
    }

    private static <T> T read(RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse answer, Class<T> type)
            throws IOException {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw fault(answer.getStatusCode().value(), errorCode(answer));
        }
        T read = answer.bodyTo(type);
        if (read == null) {
            throw new BankIdFault(BankIdFault.Why.NO_ANSWER, "nothing in it");
        }
        return read;
    }

    /** The code alone: the details beside it are BankID's own words. */
    private static String errorCode(ClientHttpResponse answer) throws IOException {
        String body = new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
        return body.replaceFirst("(?s).*\"errorCode\"\\s*:\\s*\"([A-Za-z]{1,40})\".*", "$1")
                .replaceFirst("(?s).*[^A-Za-z].*", "");
    }

    private static BankIdFault fault(int status, String code) {
        BankIdFault.Why why = switch (code) {
            case "alreadyInProgress" -> BankIdFault.Why.IN_PROGRESS;
            // with a wrong order as its only cause, in what we call it for
            case "invalidParameters", "notFound" -> BankIdFault.Why.NO_SUCH_ORDER;
            case "Maintenance" -> BankIdFault.Why.MAINTENANCE;
            case "unauthorized" -> BankIdFault.Why.REFUSED;
            default ->
                status == 503
                        ? BankIdFault.Why.MAINTENANCE
                        : status < 500 && status != 408 ? BankIdFault.Why.REFUSED : BankIdFault.Why.NO_ANSWER;
        };
        return new BankIdFault(why, "status " + status + " " + code);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
