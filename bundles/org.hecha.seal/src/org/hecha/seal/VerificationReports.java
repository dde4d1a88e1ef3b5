package org.hecha.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.report.EtsiReport;
import org.hecha.seal.internal.report.JsonReport;
import org.hecha.seal.internal.report.TextReport;
import org.hecha.standard.seal.PackageVerdict;

/**
 * Reports of a verification: one verdict, each signature and line with its own result and reason. The same verdict gives
 * the same bytes. Safe for any thread.
 */
public final class VerificationReports {

    private VerificationReports() {
    }

    /** As text for people. @param at time of validation */
    public static String text(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        return new TextReport(verdict, packageName, at, locale).write();
    }

    /** As JSON, with everything the verdict holds; its shape is described in the README of this bundle. */
    public static String json(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        return new JsonReport(verdict, packageName, at, locale).write();
    }

    /** As a validation report of ETSI TS 119 102-2 V1.4.1 in XML, unsigned, UTF-8. */
    public static String xml(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        return new EtsiReport(verdict, packageName, at, locale).write();
    }

    /**
     * Writes a report of the kind that the file's name ends with: {@code .txt}, {@code .json} or {@code .xml}. An existing
     * file is replaced.
     *
     * @throws Refusal for another ending, or when the file cannot be written
     */
    public static void write(Path file, PackageVerdict verdict, String packageName, Instant at, Locale locale)
            throws Refusal {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String report;
        if (name.endsWith(".txt")) {
            report = text(verdict, packageName, at, locale);
        } else if (name.endsWith(".json")) {
            report = json(verdict, packageName, at, locale);
        } else if (name.endsWith(".xml")) {
            report = xml(verdict, packageName, at, locale);
        } else {
            throw SealTexts.refusal("reportKind", file);
        }
        try {
            Files.writeString(file, report, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("reportFailed", file, SealTexts.said(e)), e);
        }
    }
}
