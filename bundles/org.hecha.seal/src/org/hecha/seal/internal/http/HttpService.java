package org.hecha.seal.internal.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;

/**
 * Asks a service over HTTP or HTTPS, through the proxies of the JVM (which the client takes where none is set). The deadline is for all of it: names, connecting,
 * redirections, and a body that comes drop by drop. Whoever waits can be interrupted. Redirections go only to HTTP and
 * HTTPS, never from HTTPS to HTTP, at most {@value #MOST_REDIRECTIONS} times, and what lets us in goes to the first host
 * only. Safe for any thread.
 */
public final class HttpService {

    private static final int MOST_REDIRECTIONS = 3;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MOVED = 301;
    private static final int FOUND = 302;
    private static final int TEMPORARY = 307;
    private static final int PERMANENT = 308;

    /** Threads that die with the program: a server that hangs must not keep it alive. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "hecha-http");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration deadline;
    private final int largest;

    /**
     * @param deadline for a whole exchange
     * @param largest bytes of an answer
     */
    public HttpService(Duration deadline, int largest) {
        this.deadline = deadline;
        this.largest = largest;
    }

    /**
     * What is to be sent.
     *
     * @param body empty for GET
     * @param type media type of the body, or the one asked for
     * @param authorization header that lets us in
     */
    public record Message(Optional<byte[]> body, String type, Optional<String> authorization) {

        /** Asks for what lies there. */
        public static Message get(String type) {
            return new Message(Optional.empty(), type, Optional.empty());
        }

        /** Sends a request. */
        public static Message post(byte[] body, String type) {
            return new Message(Optional.of(body), type, Optional.empty());
        }
    }

    /** @param type media type without parameters, in lower case; empty where the server named none */
    public record Answer(byte[] body, String type) {
    }

    /** Whether an address is one we ask at all: absolute, HTTP or HTTPS, with a host. */
    public static boolean accepts(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    /** The address as it may be shown: without what could be secret in it. */
    public static String shown(URI address) {
        int port = address.getPort();
        return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port) + address.getPath();
    }

    /** @throws Flaw in one sentence that names the address: not reached, not in time, too large, refused */
    public Answer ask(URI address, Message message) throws Flaw {
        if (!accepts(address)) {
            throw new Flaw("httpAddress", address.getScheme() == null || address.getHost() == null
                    ? address.getScheme() + ":" : shown(address));
        }
        Future<Answer> exchange = THREADS.submit(() -> exchange(address, message));
        try {
            return exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw flaw(e, "httpDeadline", shown(address), Math.max(1, deadline.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw flaw(e, "httpInterrupted", shown(address));
        } catch (ExecutionException e) {
            throw said(address, e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    private static Flaw said(URI address, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Flaw flaw) {
                return flaw;
            }
        }
        String reason = cause instanceof Exception e ? SealTexts.said(e) : cause.toString();
        return flaw(cause, "httpFailed", shown(address), reason);
    }

    private static Flaw flaw(Throwable cause, String key, Object... arguments) {
        Flaw flaw = new Flaw(SealTexts.text(key, arguments));
        flaw.initCause(cause);
        return flaw;
    }

    private Answer exchange(URI first, Message message) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER).build();
        URI address = first;
        for (int turn = 0; turn <= MOST_REDIRECTIONS; turn++) {
            HttpResponse<byte[]> response = client.send(request(address, message, sameHost(first, address)),
                    each -> new BoundedBody(largest));
            if (response.statusCode() == OK) {
                return new Answer(response.body(), type(response));
            }
            address = next(address, response, message);
        }
        throw new Flaw("httpRedirections", shown(first), MOST_REDIRECTIONS);
    }

    private static boolean sameHost(URI first, URI second) {
        return first.getScheme().equalsIgnoreCase(second.getScheme()) && first.getHost().equalsIgnoreCase(second.getHost())
                && first.getPort() == second.getPort();
    }

    private HttpRequest request(URI address, Message message, boolean known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(deadline);
        if (known) {
            message.authorization().ifPresent(each -> request.header("Authorization", each));
        }
        return (message.body().isPresent()
                ? request.header("Content-Type", message.type())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(message.body().get()))
                : request.header("Accept", message.type()).GET()).build();
    }

    /** Where to ask next. A request with a body is sent again only where the server says that it should be. */
    private static URI next(URI address, HttpResponse<byte[]> response, Message message) throws Flaw {
        int status = response.statusCode();
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            throw new Flaw("httpDenied", shown(address), Integer.toString(status));
        }
        boolean again = status == TEMPORARY || status == PERMANENT
                || message.body().isEmpty() && (status == MOVED || status == FOUND);
        Optional<String> location = response.headers().firstValue("Location");
        if (!again || location.isEmpty()) {
            throw new Flaw("httpStatus", shown(address), Integer.toString(status));
        }
        try {
            URI next = address.resolve(location.get());
            if (accepts(next) && (next.getScheme().equalsIgnoreCase("https")
                    || !address.getScheme().equalsIgnoreCase("https"))) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            throw flaw(e, "httpRedirected", shown(address));
        }
        throw new Flaw("httpRedirected", shown(address));
    }

    private static String type(HttpResponse<byte[]> response) {
        String named = response.headers().firstValue("Content-Type").orElse("");
        int parameters = named.indexOf(';');
        return (parameters < 0 ? named : named.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
