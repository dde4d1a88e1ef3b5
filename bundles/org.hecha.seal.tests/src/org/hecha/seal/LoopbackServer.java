package org.hecha.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Servers on a free port of 127.0.0.1 that answer anything, or misbehave. */
public final class LoopbackServer implements AutoCloseable {

    /** What a server answers. */
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        public static Reply of(String type, byte[] body) {
            return new Reply(200, Map.of("Content-Type", type), body);
        }

        public static Reply of(int status) {
            return new Reply(status, Map.of(), new byte[0]);
        }

        public static Reply to(int status, String location) {
            return new Reply(status, Map.of("Location", location), new byte[0]);
        }
    }

    /** Makes an answer of a request. */
    public interface Handler {
        Reply reply(byte[] request, Headers headers) throws IOException;
    }

    /** Does anything with a connection, until the server is closed. */
    public interface Script {
        void play(Socket socket, CountDownLatch closed) throws IOException, InterruptedException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<AutoCloseable> server = new AtomicReference<>();
    private int port;

    private LoopbackServer() {
    }

    public static LoopbackServer answering(Handler handler) throws IOException {
        LoopbackServer all = new LoopbackServer();
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        all.port = http.getAddress().getPort();
        http.createContext("/", exchange -> all.answer(exchange, handler));
        http.setExecutor(all.threads);
        http.start();
        all.server.set(() -> http.stop(0));
        return all;
    }

    private void answer(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            Reply reply = handler.reply(exchange.getRequestBody().readAllBytes(), exchange.getRequestHeaders());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    public static LoopbackServer playing(Script script) throws IOException {
        LoopbackServer all = new LoopbackServer();
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        all.port = listening.getLocalPort();
        all.server.set(listening);
        all.threads.submit(() -> {
            while (all.closed.getCount() > 0) {
                Socket socket = listening.accept();
                all.requests.incrementAndGet();
                all.threads.submit(() -> {
                    try (socket) {
                        script.play(socket, all.closed);
                    }
                    return null;
                });
            }
            return null;
        });
        return all;
    }

    /** Takes the connection and never says a word. */
    public static LoopbackServer silent() throws IOException {
        return playing((socket, closed) -> closed.await());
    }

    /** Says what it will send, and then sends it drop by drop. */
    public static LoopbackServer dripping(String type) throws IOException {
        return playing((socket, closed) -> {
            head(socket, type, "Content-Length: 100000\r\n");
            while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('0');
                socket.getOutputStream().flush();
            }
        });
    }

    /** Sends without end. */
    public static LoopbackServer endless(String type) throws IOException {
        return playing((socket, closed) -> {
            head(socket, type, "");
            byte[] block = new byte[1 << 16];
            while (closed.getCount() > 0) {
                socket.getOutputStream().write(block);
            }
        });
    }

    /** The beginning of an answer, after the head of the request has come. */
    public static void head(Socket socket, String type, String further) throws IOException {
        InputStream in = socket.getInputStream();
        int newlines = 0;
        while (newlines < 2) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
        }
        socket.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + further + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    public int requests() {
        return requests.get();
    }

    @Override
    public void close() throws Exception {
        closed.countDown();
        server.get().close();
        threads.shutdownNow();
    }
}
