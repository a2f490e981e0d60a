package no.segl.demo.register;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** An answer in JSON. */
final class Json {

    static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static void send(HttpExchange exchange, int status, Object body) throws IOException {
        send(exchange, status, MAPPER.writeValueAsBytes(body));
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
