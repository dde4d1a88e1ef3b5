package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * What a user needs to sign, made by the openssl of the machine in one folder: a root, signers with their PKCS#12 files
 * ({@code NAME.p12}, {@code NAME.pem}), its list {@code root.crl}, {@code trust.pem} with both, and a time-stamping
 * authority behind a free port of 127.0.0.1, where the list can be had as well. {@code password} is the password's file.
 */
final class TrialAuthority implements AutoCloseable {

    private final Path folder;
    private final HttpServer server;

    TrialAuthority(Path folder) throws Exception {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days 30 -subj '/CN=Trial Root'"
                + " -addext keyUsage=critical,keyCertSign,cRLSign");
        Files.writeString(folder.resolve("ca.cnf"), """
                [ca]
                default_ca=own
                [own]
                database=index.txt
                serial=serial
                crlnumber=crlnumber
                certificate=root.pem
                private_key=root.key
                new_certs_dir=.
                default_md=sha256
                default_days=20
                default_crl_days=20
                policy=any
                [any]
                commonName=supplied
                [signer]
                basicConstraints=critical,CA:false
                keyUsage=critical,digitalSignature,nonRepudiation
                crlDistributionPoints=URI:%1$sroot.crl
                [stamper]
                basicConstraints=critical,CA:false
                keyUsage=critical,digitalSignature
                extendedKeyUsage=critical,timeStamping
                crlDistributionPoints=URI:%1$sroot.crl
                [tsa]
                serial=stamps
                crypto_device=builtin
                signer_cert=tsa.pem
                signer_key=tsa.key
                certs=root.pem
                signer_digest=sha256
                default_policy=1.2.3.4.1
                digests=sha256,sha384,sha512
                ordering=yes
                ess_cert_id_alg=sha256
                """.formatted(address()));
        Files.writeString(folder.resolve("index.txt"), "");
        Files.writeString(folder.resolve("serial"), "01");
        Files.writeString(folder.resolve("crlnumber"), "01");
        Files.writeString(folder.resolve("stamps"), "01");
        Files.writeString(folder.resolve("password"), "trial password");
        issue("tsa", "stamper");
        list("root.crl");
        openssl("crl -in root.crl -outform DER -out root.der");
        Files.writeString(folder.resolve("trust.pem"),
                Files.readString(folder.resolve("root.pem")) + Files.readString(folder.resolve("root.crl")));
        server.createContext("/tsa", exchange -> answer(exchange, this::stamp));
        server.createContext("/root.crl", exchange -> answer(exchange, asked -> Files.readAllBytes(folder.resolve("root.der"))));
        server.start();
    }

    /** Where everything is asked for; ends with a slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void signer(String name) throws Exception {
        issue(name, "signer");
        openssl("pkcs12 -export -inkey " + name + ".key -in " + name + ".pem -out " + name + ".p12 -passout file:password");
    }

    private void issue(String name, String extensions) throws Exception {
        openssl("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -utf8 -keyout " + name + ".key -out " + name + ".csr -subj /CN=" + name);
        openssl("ca -batch -config ca.cnf -extensions " + extensions + " -notext -in " + name + ".csr -out " + name + ".pem");
    }

    void revoke(String name) throws Exception {
        openssl("ca -config ca.cnf -revoke " + name + ".pem");
    }

    /** Writes the list as it is now. */
    void list(String file) throws Exception {
        openssl("ca -config ca.cnf -gencrl -out " + file);
    }

    private byte[] stamp(byte[] query) throws IOException {
        Path asked = Files.write(Files.createTempFile(folder, "stamp", ".tsq"), query);
        try {
            openssl("ts -reply -config ca.cnf -section tsa -queryfile " + asked + " -out " + asked + ".tsr");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return Files.readAllBytes(Path.of(asked + ".tsr"));
    }

    private interface Reply {
        byte[] to(byte[] asked) throws IOException;
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            byte[] answer = reply.to(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type",
                    exchange.getRequestURI().getPath().equals("/tsa") ? "application/timestamp-reply" : "application/pkix-crl");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private synchronized void openssl(String words) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "openssl " + words).directory(folder.toFile()).redirectErrorStream(true);
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), words + "\n" + said);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
