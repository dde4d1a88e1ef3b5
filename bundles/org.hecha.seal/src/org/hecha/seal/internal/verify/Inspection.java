package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.validation.Covered;
import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.seal.internal.validation.Surroundings;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.SubIndication;
import org.hecha.standard.seal.VerificationSettings;
import org.hecha.standard.seal.VerdictLine;

/** One verification of one package, from its structure to its content. */
public final class Inspection {

    private final ZipArchive archive;
    private final VerificationSettings settings;
    private final SignatureValidation validation;
    private final With with;
    private final Pace pace;
    private final Lines lines = new Lines();
    private final List<SignatureVerdict> signatures = new ArrayList<>();
    private final List<Judgement> chainProblems = new ArrayList<>();

    /** What others contribute. */
    public record With(RevocationSource online, List<PackageQuestion> questions, PdfSignatures pdfs) {

        /** Nobody contributes anything. */
        public static final With NOBODY = new With(RevocationSource.NONE, List.of(), PdfSignatures.NONE);
    }

    public Inspection(ZipArchive archive, VerificationSettings settings, With with, Pace pace) {
        this.archive = archive;
        this.settings = settings;
        this.with = with;
        this.validation = new SignatureValidation(settings, with.online());
        this.pace = pace;
    }

    public PackageVerdict verdict() throws IOException {
        Container container;
        Papers papers;
        try {
            container = Container.of(archive.entries());
            papers = new Papers(archive, container);
        } catch (Flaw flaw) {
            return damaged(flaw);
        }
        Fingerprints prints = Fingerprints.take(archive, container.entries(), papers.algorithms(), pace);
        Optional<Flaw> flaw = papers.flaw(prints, settings.trust().certificates());
        lines.container(flaw.isPresent() ? flaw : prints.flaw(), papers.claimsCanonicalForm(),
                container.entries().size());
        Map<String, Coverage> coverages = new HashMap<>();
        for (Manifest manifest : papers.manifests()) {
            coverages.putIfAbsent(manifest.signature(), new Coverage(manifest, container, prints));
        }
        List<Coverage> inOrder = papers.manifests().stream().map(each -> coverages.get(each.signature())).toList();
        lines.completeness(inOrder, container.data().size());
        lines.digests(inOrder, container.data().size());
        ContainerStamps stamps = new ContainerStamps(papers, prints, papers.archives().stream()
                .map(each -> new Coverage(each, container, prints)).toList());
        for (Entry entry : container.signatures()) {
            judge(entry.name(), papers, Optional.ofNullable(coverages.get(entry.name())), stamps.of(entry.name()));
        }
        lines.chain(chainProblems.stream().max(Comparator.comparing(Judgement::indication)));
        lines.revocation(signatures);
        lines.time(signatures);
        lines.archive(papers.archives().size(), signatures);
        Optional<PackageContent> content =
                worst() == Indication.TOTAL_FAILED ? Optional.empty() : content(container, prints);
        if (content.isPresent()) {
            lines.add(new Questions(with.questions()).ask(content.get(), List.copyOf(signatures),
                    new VerifiedFiles(archive, container, prints), settings));
        }
        List<SignatureVerdict> inPdfs = worst() == Indication.TOTAL_FAILED ? List.of()
                : new PdfInspection(new VerifiedFiles(archive, container, prints), with.pdfs(), validation).verdicts();
        lines.signedReport(inPdfs);
        Indication worst = worst();
        signatures.addAll(inPdfs);
        return new PackageVerdict(worst, signatures, lines.all(),
                container.data().stream().map(Entry::name).toList(), prints.packageSha256(), content);
    }

    /** Nothing inside can be relied on; what can be said is why, and what the file as a whole hashes to. */
    private PackageVerdict damaged(Flaw flaw) throws IOException {
        lines.container(Optional.of(flaw), false, 0);
        String sha256 = Fingerprints.take(archive, List.of(), EnumSet.noneOf(DigestAlgorithm.class), pace)
                .packageSha256();
        return new PackageVerdict(Indication.TOTAL_FAILED, signatures, lines.all(), List.of(), sha256,
                Optional.empty());
    }

    private void judge(String name, Papers papers, Optional<Coverage> coverage, Surroundings around)
            throws IOException {
        Optional<SignatureFile> file = papers.signature(name);
        if (file.isEmpty()) {
            signatures.add(new SignatureVerdict(name, "", Indication.TOTAL_FAILED,
                    Optional.of(SubIndication.FORMAT_FAILURE), "", Optional.empty(), List.of(), "",
                    papers.unreadable(name).text()));
            return;
        }
        Covered covered = coverage.isPresent() ? coverage.get() : new Nothing();
        for (CadesSignature signature : file.get().signatures()) {
            SignatureValidation.Judged judged = validation.judge(signature, covered, around);
            signatures.add(judged.verdict());
            judged.chainProblem().ifPresent(chainProblems::add);
        }
    }

    private Optional<PackageContent> content(Container container, Fingerprints prints) throws IOException {
        Localized problem;
        try {
            return new ContentReading(archive, container, prints).read();
        } catch (Flaw e) {
            problem = e.text();
        } catch (Refusal e) {
            problem = e::in;
        }
        lines.content(problem);
        return Optional.empty();
    }

    private Indication worst() {
        return Stream.concat(signatures.stream().map(SignatureVerdict::indication),
                lines.all().stream().filter(VerdictLine::decisive).map(VerdictLine::indication)).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** What a signature covers that no manifest names. */
    private static final class Nothing implements Covered {
        @Override
        public Optional<byte[]> digest(DigestAlgorithm algorithm) {
            return Optional.empty();
        }

        @Override
        public Optional<Judgement> files() {
            return Optional.empty();
        }
    }
}
