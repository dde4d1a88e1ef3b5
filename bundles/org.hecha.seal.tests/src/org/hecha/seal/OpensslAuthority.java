package org.hecha.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.TrustAnchors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A certification authority, a time-stamping authority and an OCSP responder, run by the openssl of the machine behind a
 * free port of 127.0.0.1: root, intermediate, and under it a signer, the time-stamping authority and the responder. Its
 * certificates are valid now, by the machine's clock, since openssl stamps with that.
 *
 * <pre>
 * try (OpensslAuthority authority = OpensslAuthority.start(folder)) {
 *     authority.revoke(authority.signer().certificate(), Instant.now(), "keyCompromise");
 * }
 * </pre>
 */
public final class OpensslAuthority implements AutoCloseable {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
    private static final Pattern ACCEPT = Pattern.compile("ACCEPT \\S*:(\\d+)");
    private static final int PEM_WIDTH = 64;

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger requests = new AtomicInteger();
    private final Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS);
    private final Instant until = from.plus(300, ChronoUnit.DAYS);
    private final Map<X509Certificate, String> revoked = new LinkedHashMap<>();
    private final Map<String, IssuedKey> issued = new LinkedHashMap<>();
    private final List<Process> processes = new ArrayList<>();
    private final IssuedKey root;
    private final IssuedKey intermediate;
    private final IssuedKey signer;
    private final IssuedKey stamper;
    private final IssuedKey responder;

    private OpensslAuthority(Path folder, HttpServer server) throws IOException {
        this.folder = folder;
        this.server = server;
        root = keep("root", CertificateDraft.authority("CN=Loopback Root").valid(from, until).selfSigned());
        intermediate = keep("intermediate", CertificateDraft.authority("CN=Loopback Intermediate").valid(from, until)
                .with(Extension.cRLDistributionPoints, false, points(uri("root.crl"))).issuedBy(root));
        signer = issue("CN=Loopback Signer 签字人");
        stamper = keep("stamper", stamper("CN=Loopback Time Stamping").issuedBy(intermediate));
        responder = keep("responder", responder("CN=Loopback OCSP Responder").issuedBy(intermediate));
        Files.writeString(folder.resolve("tsa.cnf"), tsa("sha256, sha384, sha512"));
        Files.writeString(folder.resolve("serial"), "01\n");
        Files.writeString(folder.resolve("chain.pem"), pem(intermediate.certificate()) + pem(root.certificate()));
        writeIndexes();
        server.createContext("/tsa", exchange -> answer(exchange, "application/timestamp-reply", this::stampReply));
        server.createContext("/ocsp", exchange -> answer(exchange, "application/ocsp-response", this::ocspReply));
        server.createContext("/root.crl", exchange -> answer(exchange, "application/pkix-crl", body -> crl(root)));
        server.createContext("/intermediate.crl",
                exchange -> answer(exchange, "application/pkix-crl", body -> crl(intermediate)));
        server.setExecutor(threads);
        server.start();
    }

    /** @param parent a folder of the test; the authority makes its own in it */
    public static OpensslAuthority start(Path parent) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        return new OpensslAuthority(Files.createTempDirectory(parent, "authority"), server);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        processes.forEach(Process::destroyForcibly);
    }

    public IssuedKey root() {
        return root;
    }

    public IssuedKey intermediate() {
        return intermediate;
    }

    public IssuedKey signer() {
        return signer;
    }

    public IssuedKey stamper() {
        return stamper;
    }

    public IssuedKey responder() {
        return responder;
    }

    public TrustAnchors trust() {
        return new TrustAnchors(List.of(root.certificate()));
    }

    /** The signer's key as a product user has it: with its chain in a PKCS#12 file. */
    public SigningKey signingKey() throws Exception {
        return TestKeys.key(folder, signer, intermediate, root);
    }

    /** A further signer's key. */
    public SigningKey signingKey(IssuedKey other) throws Exception {
        return TestKeys.key(folder, other, intermediate, root);
    }

    /** A further signer under the intermediate, with the addresses of the responder and the list. */
    public synchronized IssuedKey issue(String subject) throws IOException {
        IssuedKey further = keep("signer" + issued.size(), signerDraft(subject).issuedBy(intermediate));
        writeIndexes();
        return further;
    }

    /** A signer to be issued, with the addresses of the responder and the list. */
    public CertificateDraft signerDraft(String subject) {
        return asking(CertificateDraft.signer(subject).valid(from, until));
    }

    /** A time-stamping authority to be issued. */
    public CertificateDraft stamper(String subject) {
        return asking(CertificateDraft.signer(subject).valid(from, until)).with(Extension.extendedKeyUsage, true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }

    /** An OCSP responder to be issued. */
    public CertificateDraft responder(String subject) {
        return CertificateDraft.signer(subject).valid(from, until)
                .with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning))
                .with(new ASN1ObjectIdentifier(NO_CHECK), false, DERNull.INSTANCE);
    }

    private CertificateDraft asking(CertificateDraft draft) {
        return draft.with(Extension.cRLDistributionPoints, false, points(uri("intermediate.crl")))
                .with(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                        AccessDescription.id_ad_ocsp, name(uri("ocsp"))));
    }

    private static GeneralName name(URI uri) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, uri.toString());
    }

    private static CRLDistPoint points(URI uri) {
        return new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(new GeneralNames(name(uri))), null, null)});
    }

    /** Address of the time-stamping authority. */
    public URI stampUri() {
        return uri("tsa");
    }

    /** Address of the OCSP responder. */
    public URI ocspUri() {
        return uri("ocsp");
    }

    /** Something under the server's address: {@code root.crl}, {@code intermediate.crl}. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }

    /** How many requests have been answered. */
    public int requests() {
        return requests.get();
    }

    /** @param reason in openssl's words, for instance {@code keyCompromise} */
    public synchronized void revoke(X509Certificate certificate, Instant at, String reason) throws IOException {
        revoked.put(certificate, UTC.format(at) + "," + reason);
        writeIndexes();
    }

    /** The current list of an issuer, in DER, valid for a day. */
    public byte[] crl(IssuedKey issuer) throws IOException {
        return crl(issuer, "-crldays", "1");
    }

    /** @param options of {@code openssl ca -gencrl} that say how long it is valid */
    public synchronized byte[] crl(IssuedKey issuer, String... options) throws IOException {
        Path out = temporary();
        String name = issuer == root ? "root" : "intermediate";
        Object[] arguments = {"ca", "-gencrl", "-config", folder.resolve(name + ".cnf"), "-keyfile",
                folder.resolve(name + ".key"), "-cert", folder.resolve(name + ".pem"), "-out", out};
        run(join(arguments, options));
        return Base64.getMimeDecoder().decode(Files.readString(out).replaceAll("-----[A-Z0-9 ]+-----", ""));
    }

    /** What {@code openssl ts -reply} answers to a request. */
    public synchronized byte[] stampReply(byte[] request) throws IOException {
        return stampReply(request, stamper);
    }

    /** The same from another time-stamping authority under the intermediate. */
    public synchronized byte[] stampReply(byte[] request, IssuedKey by) throws IOException {
        Path in = temporary();
        Path out = temporary();
        Files.write(in, request);
        keep("stamping", by);
        run("ts", "-reply", "-config", folder.resolve("tsa.cnf"), "-section", "tsa", "-queryfile", in, "-signer",
                folder.resolve("stamping.pem"), "-inkey", folder.resolve("stamping.key"), "-chain",
                folder.resolve("chain.pem"), "-out", out);
        return Files.readAllBytes(out);
    }

    /** What {@code openssl ocsp} answers to a request. */
    public byte[] ocspReply(byte[] request) throws IOException {
        return ocspReply(request, responder, "-ndays", "1");
    }

    /** The same signed by anybody. @param options such as {@code -ndays 1} or {@code -resp_key_id} */
    public synchronized byte[] ocspReply(byte[] request, IssuedKey by, String... options) throws IOException {
        Path in = temporary();
        Path out = temporary();
        Files.write(in, request);
        keep("answering", by);
        Object[] arguments = {"ocsp", "-index", folder.resolve("intermediate.txt"), "-CA",
                folder.resolve("intermediate.pem"), "-rsigner", folder.resolve("answering.pem"), "-rkey",
                folder.resolve("answering.key"), "-reqin", in, "-respout", out};
        run(join(arguments, options));
        return Files.readAllBytes(out);
    }

    /**
     * Starts openssl's own server, which answers for the intermediate what is in its index now.
     *
     * @return where it listens; ends with this authority
     */
    public synchronized URI serveOcsp() throws IOException {
        Process process = new ProcessBuilder("openssl", "ocsp", "-index", folder.resolve("intermediate.txt").toString(),
                "-CA", folder.resolve("intermediate.pem").toString(), "-rsigner",
                folder.resolve("responder.pem").toString(), "-rkey", folder.resolve("responder.key").toString(), "-ndays",
                "1", "-port", "0").redirectErrorStream(true).start();
        processes.add(process);
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = ACCEPT.matcher(line);
            if (port.find()) {
                return URI.create("http://127.0.0.1:" + port.group(1) + "/");
            }
        }
        throw new IOException("openssl ocsp does not listen");
    }

    private static Object[] join(Object[] first, String[] more) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private Path temporary() throws IOException {
        return Files.createTempFile(folder, "exchange", ".bin");
    }

    private static void run(Object... arguments) throws IOException {
        try {
            OpenSsl.Answer answer = OpenSsl.run(arguments);
            if (answer.exit() != 0) {
                throw new IOException(answer.text());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Answers requests; what openssl says on failure goes to the client as an error 500. */
    private void answer(HttpExchange exchange, String type, Reply reply) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] answer = reply.to(body);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private interface Reply {
        byte[] to(byte[] request) throws IOException;
    }

    private IssuedKey keep(String name, IssuedKey key) throws IOException {
        issued.put(name, key);
        Files.writeString(folder.resolve(name + ".pem"), pem(key.certificate()));
        Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE KEY", key.key().getEncoded()));
        return key;
    }

    /** The data base of {@code openssl ca} and {@code openssl ocsp}: one line for each certificate. */
    private void writeIndexes() throws IOException {
        for (Map.Entry<String, IssuedKey> issuer : Map.of("root", root, "intermediate", intermediate).entrySet()) {
            StringBuilder index = new StringBuilder();
            issued.values().stream().map(IssuedKey::certificate).distinct()
                    .filter(each -> each.getIssuerX500Principal()
                            .equals(issuer.getValue().certificate().getSubjectX500Principal()))
                    .forEach(each -> index.append(line(each)));
            Path file = folder.resolve(issuer.getKey() + ".txt");
            Path part = folder.resolve(issuer.getKey() + ".part");
            Files.writeString(part, index);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(folder.resolve(issuer.getKey() + ".txt.attr"), "unique_subject = no\n");
            Files.writeString(folder.resolve(issuer.getKey() + ".cnf"), "[ca]\ndefault_ca = authority\n[authority]\n"
                    + "database = " + file + "\ndefault_md = sha256\ncrlnumber = "
                    + folder.resolve(issuer.getKey() + ".number") + "\ncrl_extensions = list\n"
                    + "[list]\nauthorityKeyIdentifier = keyid\n");
            Path number = folder.resolve(issuer.getKey() + ".number");
            if (!Files.exists(number)) {
                Files.writeString(number, "01\n");
            }
        }
    }

    private String line(X509Certificate certificate) {
        String state = revoked.get(certificate);
        String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        return (state == null ? "V" : "R") + "\t" + UTC.format(certificate.getNotAfter().toInstant()) + "\t"
                + (state == null ? "" : state) + "\t" + (serial.length() % 2 == 0 ? serial : "0" + serial)
                + "\tunknown\t/CN=" + serial + "\n";
    }

    private String tsa(String digests) {
        return "[tsa]\nserial = " + folder.resolve("serial") + "\ncrypto_device = builtin\nsigner_digest = sha256\n"
                + "default_policy = 1.2.3.4.1\nother_policies = 1.2.3.4.5\ndigests = " + digests + "\n"
                + "accuracy = secs:1\nordering = yes\ntsa_name = no\ness_cert_id_chain = no\n"
                + "ess_cert_id_alg = sha256\n";
    }

    /** A certificate in PEM. */
    public static String pem(X509Certificate certificate) {
        return pem("CERTIFICATE", Certificates.encoded(certificate));
    }

    /** Anything in PEM. */
    public static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind
                + "-----\n";
    }
}
