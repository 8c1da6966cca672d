package io.palco.platform.embedded.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The page and the JSON API of the mail sink. Mails are strangers' content: their HTML is only ever served sandboxed,
/// and everything else with its type fixed.
final class MailWeb implements HttpHandler {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
                    + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String MAIL_POLICY =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final Map<String, String> ASSETS = Map.of(
            "/", "index.html",
            "/app.js", "app.js",
            "/style.css", "style.css",
            "/icon.svg", "icon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    private final Mailboxes mailboxes;
    private final JsonMapper json = JsonMapper.shared();

    MailWeb(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    private record Stats(int messages, long suppressedDuplicates) {}

    private record AttachmentLine(int index, String name, String contentType, int size) {}

    private record Detail(
            String id,
            String from,
            String to,
            String subject,
            @Nullable String messageId,
            String receivedAt,
            long size,
            @Nullable String text,
            @Nullable String html,
            List<MailContent.HeaderLine> headers,
            List<AttachmentLine> attachments) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            if (isForeign(exchange)) {
                send(exchange, 403, "text/plain; charset=utf-8", "Only for this machine.");
            } else {
                route(exchange);
            }
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /// A page of another origin must neither read nor delete mails, not even under a name that it makes point here.
    private static boolean isForeign(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        var name = host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        var site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        return !OWN_NAMES.contains(name) || "cross-site".equals(site);
    }

    private void route(HttpExchange exchange) throws IOException, MessagingException {
        var path = exchange.getRequestURI().getPath();
        var method = exchange.getRequestMethod();
        if (path.equals("/api/messages") && method.equals("DELETE")) {
            mailboxes.clear();
            exchange.sendResponseHeaders(204, -1);
        } else if (!method.equals("GET")) {
            send(exchange, 405, "text/plain; charset=utf-8", "Method not allowed.");
        } else if (ASSETS.containsKey(path)) {
            sendAsset(exchange, ASSETS.getOrDefault(path, ""));
        } else if (path.equals("/api/stats")) {
            sendJson(exchange, new Stats(mailboxes.list().size(), mailboxes.suppressedDuplicates()));
        } else if (path.equals("/api/messages")) {
            sendJson(exchange, list(exchange));
        } else if (path.startsWith("/api/messages/")) {
            sendMail(exchange, List.of(path.substring("/api/messages/".length()).split("/", -1)));
        } else {
            notFound(exchange);
        }
    }

    private List<StoredMail> list(HttpExchange exchange) {
        var to = queryParameter(exchange, "to");
        var limit = queryParameter(exchange, "limit");
        exchange.getResponseHeaders().set("X-Suppressed-Duplicates", Long.toString(mailboxes.suppressedDuplicates()));
        return mailboxes.list().stream()
                .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
                .limit(limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : Integer.MAX_VALUE)
                .toList();
    }

    private void sendMail(HttpExchange exchange, List<String> steps) throws IOException, MessagingException {
        var found = mailboxes.find(steps.getFirst());
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        var source = mailboxes.source(found.get());
        var content = MailContent.parse(source);
        switch (steps.size() == 1 ? "" : steps.get(1)) {
            case "" -> sendJson(exchange, detail(found.get(), content));
            case "html" -> {
                exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
                var html = content.selfContainedHtml();
                send(exchange, 200, "text/html; charset=utf-8", html == null ? "" : html);
            }
            case "source" ->
                send(exchange, 200, "text/plain; charset=utf-8", new String(source, StandardCharsets.UTF_8));
            case "attachments" -> sendAttachment(exchange, content, steps.getLast());
            default -> notFound(exchange);
        }
    }

    private static Detail detail(StoredMail mail, MailContent content) {
        var lines = new ArrayList<AttachmentLine>();
        for (var attachment : content.attachments()) {
            lines.add(new AttachmentLine(
                    lines.size(), attachment.name(), attachment.contentType(), attachment.bytes().length));
        }
        return new Detail(
                mail.id(),
                mail.from(),
                mail.to(),
                mail.subject(),
                mail.messageId(),
                mail.receivedAt().toString(),
                mail.size(),
                content.text(),
                content.html(),
                content.headers(),
                lines);
    }

    private void sendAttachment(HttpExchange exchange, MailContent content, String index) throws IOException {
        if (!index.matches("\\d{1,4}")
                || Integer.parseInt(index) >= content.attachments().size()) {
            notFound(exchange);
            return;
        }
        var attachment = content.attachments().get(Integer.parseInt(index));
        var name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
        send(exchange, 200, attachment.contentType(), attachment.bytes());
    }

    private void sendAsset(HttpExchange exchange, String name) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        try (var asset = MailWeb.class.getResourceAsStream(name)) {
            if (asset == null) {
                notFound(exchange);
                return;
            }
            var type = TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "application/octet-stream");
            send(exchange, 200, type, asset.readAllBytes());
        }
    }

    private void sendJson(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, "application/json", json.writeValueAsBytes(value));
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, "text/plain; charset=utf-8", "Not found.");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String queryParameter(HttpExchange exchange, String name) {
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : (query == null ? "" : query).split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
