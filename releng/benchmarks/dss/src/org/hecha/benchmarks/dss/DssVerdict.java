package org.hecha.benchmarks.dss;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;

/**
 * What EU DSS says about signed files, offline, with one root trusted:
 * {@code DssVerdict ROOT.crt [LIST.crl …] FILE [LEVEL] [FILE [LEVEL] …]}. The revocation lists are for signatures of level B
 * and T, which bring none. Where a level follows a file, each of its signatures must pass
 * at exactly that level. Exit 0 = all passed, 1 = one did not.
 */
public final class DssVerdict {

    private DssVerdict() {
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(new File(arguments[0])));
        PrintStream out = System.out;
        int first = 1;
        while (arguments[first].endsWith(".crl")) {
            first++;
        }
        InputStream[] lists = new InputStream[first - 1];
        for (int at = 1; at < first; at++) {
            lists[at - 1] = new FileInputStream(arguments[at]);
        }
        ExternalResourcesCRLSource revocation = new ExternalResourcesCRLSource(lists);
        boolean passed = true;
        for (int at = first; at < arguments.length; at++) {
            String file = arguments[at];
            boolean hasLevel = at + 1 < arguments.length && arguments[at + 1].matches("B|T|LT|LTA");
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(trusted);
            verifier.setCrlSource(revocation);
            passed &= judge(file, hasLevel ? arguments[++at] : "", verifier, out);
        }
        System.exit(passed ? 0 : 1);
    }

    private static boolean judge(String file, String level, CommonCertificateVerifier verifier, PrintStream out) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        SimpleReport report = reports.getSimpleReport();
        boolean passed = report.getSignaturesCount() > 0;
        for (String id : report.getSignatureIdList()) {
            String format = String.valueOf(report.getSignatureFormat(id));
            passed &= "TOTAL_PASSED".equals(String.valueOf(report.getIndication(id)))
                    && (level.isEmpty() || format.endsWith("BASELINE_" + level));
            out.println(file + "  " + report.getIndication(id) + "  " + report.getSubIndication(id) + "  " + format
                    + "  roles " + reports.getDiagnosticData().getSignatureById(id).getSignerRoles().stream()
                            .map(role -> role.getRole()).toList()
                    + "  " + reports.getDiagnosticData().getSignatureById(id).getCommitmentTypeIndications().stream()
                            .map(type -> type.getIdentifier()).toList()
                    + "  errors " + report.getAdESValidationErrors(id).stream().map(each -> each.getValue()).toList()
                    + "  warnings " + report.getAdESValidationWarnings(id).stream().map(each -> each.getValue()).toList());
        }
        return passed;
    }
}
