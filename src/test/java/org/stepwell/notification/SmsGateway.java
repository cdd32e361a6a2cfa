package org.stepwell.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway for text messages, as a site would have one: it listens on a port and remembers what it was handed. */
public final class SmsGateway {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private volatile int answer = 202;

    /** What it was handed, with the two headers it needs. */
    public record Text(String to, String text, String key, String token) {}

    public SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/messages", this::take);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/messages");
    }

    /** Answers with this status from now on, and keeps nothing unless it is a success. */
    public void answers(int status) {
        answer = status;
    }

    public List<Text> texts() {
        return texts;
    }

    public void forget() {
        texts.clear();
        answer = 202;
    }

    public void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var said = JSON.readTree(exchange.getRequestBody());
        if (answer < 300) {
            texts.add(text(exchange, said));
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static Text text(HttpExchange exchange, JsonNode said) {
        var headers = exchange.getRequestHeaders();
        return new Text(
                said.path("to").asText(),
                said.path("text").asText(),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Authorization"));
    }
}
