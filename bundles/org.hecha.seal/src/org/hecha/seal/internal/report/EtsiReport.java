package org.hecha.seal.internal.report;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.VerdictLine;

/**
 * A validation report after ETSI TS 119 102-2 V1.4.1: one SignatureValidationReport for each signature. Our lines beside
 * the signatures stand in it as validation constraints {@code urn:hecha:verification:line:ID}.
 */
public final class EtsiReport {

    private static final String VR = "http://uri.etsi.org/19102/v1.4.1#";
    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final String URN = "urn:etsi:019102:";

    private final PackageVerdict verdict;
    private final String packageName;
    private final Instant at;
    private final Locale locale;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringWriter out = new StringWriter();
    private XMLStreamWriter xml;

    public EtsiReport(PackageVerdict verdict, String packageName, Instant at, Locale locale) {
        this.verdict = verdict;
        this.packageName = packageName;
        this.at = at;
        this.locale = locale;
    }

    public String write() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            open("ValidationReport");
            xml.writeNamespace("vr", VR);
            xml.writeNamespace("ds", DS);
            xml.writeNamespace("xades", XADES);
            for (SignatureVerdict each : verdict.signatures()) {
                each.proof().certificates().forEach(state -> ids.putIfAbsent(state.sha256(), "C-" + state.sha256()));
            }
            if (verdict.signatures().isEmpty()) {
                none();
            }
            for (int index = 0; index < verdict.signatures().size(); index++) {
                signature(verdict.signatures().get(index), index + 1);
            }
            objects();
            xml.writeEndDocument();
            xml.flush();
            return out + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A damaged container: no signature could be looked at. */
    private void none() throws XMLStreamException {
        open("SignatureValidationReport");
        constraints();
        status(verdict.indication(), Optional.of(SubIndication.FORMAT_FAILURE), List.of());
        element("OtherInformation", packageName);
        close();
    }

    private void signature(SignatureVerdict signature, int number) throws XMLStreamException {
        open("SignatureValidationReport");
        open("SignatureIdentifier");
        xml.writeAttribute("id", "S-" + number);
        element("HashOnly", "false");
        element("DocHashOnly", "false");
        element("DAIdentifier", packageName + "!/" + signature.file());
        close();
        constraints();
        open("ValidationTimeInfo");
        element("ValidationTime", at.toString());
        open("BestSignatureTime");
        element("POETime", signature.proof().provenTime().orElse(at).toString());
        element("TypeOfProof", URN + "poetype:validation");
        close();
        close();
        attributes(signature);
        List<CertificateState> chain = signature.proof().certificates();
        if (!chain.isEmpty()) {
            open("SignerInformation");
            reference("SignerCertificate", chain.get(0));
            element("Signer", signature.signer());
            close();
        }
        open("SignatureValidationProcess");
        element("SignatureValidationProcessID", URN + "validationprocess:" + process(signature.format()));
        close();
        status(signature.indication(), signature.subIndication(), chain);
        element("OtherInformation", signature.reason().in(locale));
        close();
    }

    private static String process(String format) {
        return format.endsWith("-LTA") ? "LTA" : format.endsWith("-LT") || format.endsWith("-T") ? "LTVM" : "Basic";
    }

    private void constraints() throws XMLStreamException {
        open("ValidationConstraintsEvaluationReport");
        for (VerdictLine each : verdict.lines()) {
            open("ValidationConstraint");
            element("ValidationConstraintIdentifier", "urn:hecha:verification:line:" + each.id());
            open("ConstraintStatus");
            element("Status", URN + "constraintStatus:" + (each.decisive() ? "applied" : "disabled"));
            close();
            open("ValidationStatus");
            element("MainIndication", main(each.indication()));
            close();
            element("Indications", each.question().in(locale) + " " + each.answer().in(locale));
            close();
        }
        close();
    }

    private void attributes(SignatureVerdict signature) throws XMLStreamException {
        Optional<SignerRole> role = signature.proof().role();
        if (signature.signingTime().isEmpty() && role.isEmpty() && signature.proof().stamps().isEmpty()) {
            return;
        }
        open("SignatureAttributes");
        if (signature.signingTime().isPresent()) {
            open("SigningTime");
            xml.writeAttribute("Signed", "true");
            element("Time", signature.signingTime().get().toString());
            close();
        }
        if (role.isPresent()) {
            open("SignerRole");
            xml.writeAttribute("Signed", "true");
            open("RoleDetails");
            element("Role", role.get().word());
            element("EndorsementType", "claimed");
            close();
            close();
        }
        for (StampVerdict each : signature.proof().stamps()) {
            open(switch (each.kind()) {
                case CONTENT -> "AllDataObjectsTimeStamp";
                case SIGNATURE -> "SignatureTimeStamp";
                case ARCHIVE, CONTAINER -> "ArchiveTimeStamp";
                case DOCUMENT -> "DocTimeStamp";
            });
            element("TimeStampValue", each.time().toString());
            close();
        }
        close();
    }

    private void status(Indication indication, Optional<SubIndication> sub, List<CertificateState> chain)
            throws XMLStreamException {
        open("SignatureValidationStatus");
        element("MainIndication", main(indication));
        if (sub.isPresent()) {
            element("SubIndication", URN + "subindication:" + sub.get().name());
        }
        if (!chain.isEmpty()) {
            open("AssociatedValidationReportData");
            chain(chain);
            Optional<CertificateState> revoked = chain.stream().filter(each -> each.revokedAt().isPresent()).findFirst();
            if (revoked.isPresent()) {
                open("RevocationStatusInformation");
                reference("ValidationObjectId", revoked.get());
                element("RevocationTime", revoked.get().revokedAt().orElseThrow().toString());
                close();
            }
            close();
        }
        close();
    }

    private void chain(List<CertificateState> chain) throws XMLStreamException {
        open("CertificateChain");
        for (int index = 0; index < chain.size(); index++) {
            boolean anchor = chain.get(index).status() == CertificateState.Status.TRUSTED;
            if (index == 0) {
                reference("SigningCertificate", chain.get(index));
            }
            if (index > 0 || anchor) {
                reference(anchor ? "TrustAnchor" : "IntermediateCertificate", chain.get(index));
            }
        }
        close();
    }

    private static String main(Indication indication) {
        return URN + "mainindication:" + indication.word().toLowerCase(Locale.ROOT);
    }

    private void objects() throws XMLStreamException {
        if (ids.isEmpty()) {
            return;
        }
        open("SignatureValidationObjects");
        for (Map.Entry<String, String> each : ids.entrySet()) {
            open("ValidationObject");
            xml.writeAttribute("id", each.getValue());
            element("ObjectType", URN + "validationObject:certificate");
            open("ValidationObjectRepresentation");
            Optional<byte[]> certificate = certificate(each.getKey());
            if (certificate.isPresent()) {
                element("base64", Base64.getEncoder().encodeToString(certificate.get()));
            } else {
                digest(each.getKey());
            }
            close();
            close();
        }
        close();
    }

    private Optional<byte[]> certificate(String sha256) {
        return verdict.signatures().stream().flatMap(each -> each.proof().certificate().stream())
                .filter(each -> HexFormat.of().formatHex(DigestAlgorithm.SHA256.start().digest(each)).equals(sha256))
                .findFirst();
    }

    private void digest(String sha256) throws XMLStreamException {
        open("DigestAlgAndValue");
        xml.writeEmptyElement("ds", "DigestMethod", DS);
        xml.writeAttribute("Algorithm", DigestAlgorithm.SHA256.uri());
        xml.writeStartElement("ds", "DigestValue", DS);
        xml.writeCharacters(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
        close();
        close();
    }

    private void reference(String name, CertificateState certificate) throws XMLStreamException {
        xml.writeEmptyElement("vr", name, VR);
        xml.writeAttribute("VOReference", ids.get(certificate.sha256()));
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("vr", name, VR);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        open(name);
        // XML has no way to write some characters, which names in hostile packages may hold.
        xml.writeCharacters(text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
        close();
    }
}
