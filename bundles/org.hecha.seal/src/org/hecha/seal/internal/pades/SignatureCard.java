package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.hecha.seal.internal.SealTexts;

/**
 * What stands in the field of one role: who signed with which certificate and which time the signer claims, or that nobody
 * has signed yet. All of it is signed, none of it is proof; the page says so.
 */
final class SignatureCard {

    private static final float PAD = 7;
    private static final float LABEL = 62;
    private static final float NAME = 12;
    private static final float[] SIZES = {8f, 7.5f, 7f, 6.5f, 6f, 5.5f, 5f, 4.5f};
    private static final float LEADING = 1.35f;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final PDDocument document;
    private final Lettering lettering;
    private final Locale locale;
    private final PDRectangle size;

    SignatureCard(PDDocument document, Lettering lettering, Locale locale, PDRectangle size) {
        this.document = document;
        this.lettering = lettering;
        this.locale = locale;
        this.size = new PDRectangle(size.getWidth(), size.getHeight());
    }

    private record Entry(String label, String value) {
    }

    private record Fitted(float size, List<List<String>> values) {
    }

    /** The field before anybody signed. */
    PDAppearanceStream empty() throws IOException {
        PDAppearanceStream appearance = blank();
        try (PDPageContentStream stream = new PDPageContentStream(document, appearance)) {
            String text = lettering.shown(SealTexts.text("pageUnsigned").in(locale));
            float width = lettering.width(text, NAME);
            Pen pen = new Pen(stream, lettering, size.getHeight() / 2 + NAME / 2);
            pen.line(text, (size.getWidth() - width) / 2, NAME, true);
        }
        return appearance;
    }

    /** The field of somebody who signed. */
    PDAppearanceStream signed(X509Certificate certificate, String algorithm, Instant at, Optional<String> location)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        add(entries, "cardSubject", readable(certificate.getSubjectX500Principal()));
        add(entries, "cardIssuer", readable(certificate.getIssuerX500Principal()));
        add(entries, "cardSerial", certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
        add(entries, "cardTime", TIME.format(at));
        add(entries, "cardAlgorithm", algorithm);
        if (location.isPresent()) {
            add(entries, "cardLocation", location.get());
        }
        PDAppearanceStream appearance = blank();
        try (PDPageContentStream stream = new PDPageContentStream(document, appearance)) {
            Pen pen = new Pen(stream, lettering, size.getHeight() - PAD);
            float width = size.getWidth() - 2 * PAD;
            pen.line(lettering.lines(name(certificate), width, NAME).get(0), PAD, NAME, false);
            pen.down(NAME * Pen.LEADING);
            write(pen, entries, fitted(entries, pen.y() - PAD));
        }
        return appearance;
    }

    private void add(List<Entry> entries, String key, String value) {
        entries.add(new Entry(lettering.shown(SealTexts.text(key).in(locale)), value));
    }

    private void write(Pen pen, List<Entry> entries, Fitted fitted) throws IOException {
        for (int index = 0; index < entries.size(); index++) {
            pen.line(entries.get(index).label(), PAD, fitted.size(), true);
            for (String line : fitted.values().get(index)) {
                pen.line(line, PAD + LABEL, fitted.size(), false);
                pen.down(fitted.size() * LEADING);
            }
        }
    }

    /** The largest letters with which everything fits; with the smallest, long values are cut and say so. */
    private Fitted fitted(List<Entry> entries, float height) throws IOException {
        Fitted fitted = null;
        for (float letters : SIZES) {
            fitted = new Fitted(letters, new ArrayList<>());
            int lines = 0;
            for (Entry entry : entries) {
                List<String> value = lettering.lines(entry.value(), size.getWidth() - 2 * PAD - LABEL, letters);
                fitted.values().add(value);
                lines += value.size();
            }
            if (lines * letters * LEADING <= height) {
                return fitted;
            }
        }
        fitted.values().replaceAll(SignatureCard::cut);
        return fitted;
    }

    private static List<String> cut(List<String> lines) {
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " ...");
    }

    private PDAppearanceStream blank() {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(size);
        appearance.setResources(new PDResources());
        return appearance;
    }

    /** The common name, or the whole subject where it has none. */
    static String name(X509Certificate certificate) {
        RDN[] names = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()).getRDNs(BCStyle.CN);
        return names.length == 0 ? readable(certificate.getSubjectX500Principal())
                : IETFUtils.valueToString(names[0].getFirst().getValue()).replaceAll("\\\\(.)", "$1");
    }

    private static String readable(X500Principal name) {
        return name.getName(X500Principal.RFC2253).replace(",", ", ").replace("\\, ", "\\,");
    }
}
