package org.hecha.ui.score.internal.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.model.dossier.PackageReference;
import org.hecha.model.engagement.StatementKind;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.score.Scored;
import org.hecha.ui.score.internal.run.Assessor;
import org.hecha.ui.FileChoice;
import org.hecha.ui.score.internal.run.TrustFiles;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** The signed packages the claims rest on, the verdict about each, and the certificates that are trusted. */
final class PackagesPage implements DossierPage {

    private static final Speech SPEECH = Speech.of(PackagesPage.class);

    private final Desk desk;
    private final TrustFiles trust;
    private final FileChoice choice;
    private final Composite content;
    private final Grid<PackageReference> grid;
    private final Map<StatementKind, Button> covers = new EnumMap<>(StatementKind.class);
    private final Label trusted;

    PackagesPage(Composite parent, Desk desk, Intray intray, TrustFiles trust, FileChoice choice, Assessor assessor) {
        this.desk = desk;
        this.trust = trust;
        this.choice = choice;
        content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout());
        Buttons buttons = new Buttons(content);
        buttons.add(SPEECH.say("addPackage"), intray::addPackages); //$NON-NLS-1$
        buttons.add(SPEECH.say("remove"), this::remove); //$NON-NLS-1$
        buttons.add(SPEECH.say("verifyAnew"), assessor::verifyAnew); //$NON-NLS-1$
        grid = new Grid<>(content, SPEECH.say("packages"), List.of( //$NON-NLS-1$
                Column.words("path", SPEECH.say("column.path"), 200, reference -> Entries.text(reference.getPath())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("covers", SPEECH.say("column.covers"), 160, PackagesPage::covered), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<PackageReference>words("verdict", SPEECH.say("column.verdict"), 140, this::verdict).withImage(this::sign), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("digest", SPEECH.say("column.digest"), 110, this::digest), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("reason", SPEECH.say("column.reason"), 420, this::reason))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Buttons statements = new Buttons(content);
        for (StatementKind kind : StatementKind.VALUES) {
            covers.put(kind, statements.check(SPEECH.say("statement." + kind.getName()), this::cover)); //$NON-NLS-1$
        }
        Buttons anchors = new Buttons(content);
        anchors.add(SPEECH.say("chooseTrust"), this::chooseTrust); //$NON-NLS-1$
        anchors.add(SPEECH.say("dropTrust"), () -> trust(List.of())); //$NON-NLS-1$
        trusted = new Label(content, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 300;
        trusted.setLayoutData(wide);
        grid.onSelect(reference -> {
            covers.values().forEach(box -> box.setEnabled(true));
            tick(reference);
        });
    }

    private static String covered(PackageReference reference) {
        return reference.getCovers().stream().map(kind -> SPEECH.say("statement." + kind.getName())) //$NON-NLS-1$
                .collect(Collectors.joining(SPEECH.say("separator"))); //$NON-NLS-1$
    }

    private Optional<PackageVerdict> found(PackageReference reference) {
        return desk.session().scored().map(Scored::verdicts).map(verdicts -> verdicts.get(reference.getId()));
    }

    private String verdict(PackageReference reference) {
        boolean unreadable = desk.session().scored().filter(s -> s.unreadable().containsKey(reference.getId())).isPresent();
        return unreadable ? SPEECH.say("notReadable") //$NON-NLS-1$
                : found(reference).map(verdict -> SPEECH.say("indication." + verdict.indication().name())) //$NON-NLS-1$
                        .orElseGet(() -> SPEECH.say("notVerified")); //$NON-NLS-1$
    }

    private Image sign(PackageReference reference) {
        Optional<Indication> said = found(reference).map(PackageVerdict::indication);
        return Icons.get(said.map(one -> one == Indication.TOTAL_PASSED ? "passed" : one == Indication.TOTAL_FAILED ? "fail" //$NON-NLS-1$ //$NON-NLS-2$
                : "undecided").orElse("undecided")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String digest(PackageReference reference) {
        return found(reference).map(verdict -> SPEECH.say(verdict.sha256().equalsIgnoreCase(Entries.text(reference.getSha256()))
                ? "sameFile" : "otherFile")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String reason(PackageReference reference) {
        return desk.session().scored().map(scored -> scored.unreadable().get(reference.getId())).map(Speech::in)
                .or(() -> found(reference).map(verdict -> verdict.signatures().stream()
                        .map(signature -> signature.signer() + SPEECH.say("colon") + Speech.in(signature.reason())) //$NON-NLS-1$
                        .collect(Collectors.joining(SPEECH.say("separator"))))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void tick(PackageReference reference) {
        covers.forEach((kind, box) -> box.setSelection(reference.getCovers().contains(kind)));
    }

    /** Takes the boxes as what the chosen package covers. */
    private void cover() {
        grid.selected().ifPresent(reference -> {
            List<StatementKind> kinds = new ArrayList<>();
            covers.forEach((kind, box) -> {
                if (box.getSelection()) {
                    kinds.add(kind);
                }
            });
            desk.edits().set(reference, DossierPackage.Literals.PACKAGE_REFERENCE__COVERS, kinds);
        });
    }

    /** Takes the chosen package out of the dossier; its file stays where it is. */
    void remove() {
        grid.selected().ifPresent(reference -> desk.edits().remove(DossierPackage.Literals.DOSSIER__PACKAGES, reference));
    }

    /** Adds certificates to those that are trusted. */
    void chooseTrust() {
        List<Path> all = new ArrayList<>(trust.files());
        List<Path> chosen = choice.openSeveral(SPEECH.say("chooseTrustTitle"), "*.crt", "*.cer", "*.pem", "*.der", "*.crl"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        if (!chosen.isEmpty()) {
            all.addAll(chosen);
            trust(all);
        }
    }

    private void trust(List<Path> files) {
        trust.use(files);
        tellTrust();
        desk.session().changed();
    }

    private void tellTrust() {
        List<Path> files = trust.files();
        trusted.setText(files.isEmpty() ? SPEECH.say("noTrust") : SPEECH.say("trust", files.stream().map(Path::toString) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining("\n")))); //$NON-NLS-1$
        trusted.requestLayout();
    }

    @Override
    public Control control() {
        return content;
    }

    @Override
    public void fill() {
        grid.rows(desk.dossier().map(dossier -> List.copyOf(dossier.getPackages())).orElse(List.of()));
        covers.values().forEach(box -> box.setEnabled(grid.selected().isPresent()));
        grid.selected().ifPresent(this::tick);
        tellTrust();
    }

    Grid<PackageReference> grid() {
        return grid;
    }

    Button covers(StatementKind kind) {
        return covers.get(kind);
    }

    String trusted() {
        return trusted.getText();
    }
}
