package org.stepwell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody in front of the product's own door: speaks HTTP, keeps cookies, follows no redirect. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token;

    public Visitor(int port) {
        address = "http://localhost:" + port;
        readToken("/login");
    }

    /** Signs in as a person does; those whom only tests employ have a password of their own. */
    public Visitor signIn(String username, String password) {
        var answer = post("/login", Map.of("username", username, "password", password));
        arrive(username, answer);
        return this;
    }

    /** Comes in by whatever let them in, and takes the token of where they stand then. */
    public void arrive(String username, HttpResponse<String> answer) {
        var home = URI.create(answer.headers().firstValue("location").orElse("/login?error"))
                .getPath();
        if (!home.equals("/tasks") && !home.equals("/me")) {
            throw new AssertionError(username + " cannot sign in: " + answer.statusCode());
        }
        readToken(home);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path, "text/html").GET());
    }

    /** Submits a form of a page. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return ask("POST", path, form);
    }

    /** @return as a form or a query is sent */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Asks for any address by any method, as a page's script may. */
    public HttpResponse<String> ask(String method, String path, Map<String, String> form) {
        return method.equals("GET")
                ? get(path)
                : send(request(path, "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(encoded(form))));
    }

    /** Sends a file as the import page does. */
    public HttpResponse<String> upload(String path, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"bundle\"; filename=\"bundle.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, "text/html")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Completes a task as the page's script does. */
    public HttpResponse<String> complete(String taskId, Map<String, ?> answers) {
        try {
            var body = JSON.writeValueAsString(Map.of("answers", answers));
            return json("/tasks/" + taskId + "/completion", BodyPublishers.ofString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the fields that a refusal of answers names */
    public static List<String> fields(HttpResponse<String> refused) {
        try {
            return JSON.readTree(refused.body()).path("errors").findValuesAsText("field");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> json(String path, BodyPublisher body) {
        return send(request(path, "application/json")
                .header("Content-Type", "application/json")
                .POST(body));
    }

    /** Listens to a stream of events for as long as the caller reads it. */
    public Stream<String> listen(String path) {
        try {
            return client.send(request(path, "text/event-stream").GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void readToken(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError(page + " carries no token");
        }
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept);
        return token == null ? request : request.header("X-CSRF-TOKEN", token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
