package org.hecha.ui.score.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.OpenDossier;
import org.hecha.scoring.Scoring;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Banner;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.internal.part.OpenDossierPart;
import org.hecha.ui.score.internal.run.Assessor;
import org.hecha.ui.score.internal.run.TrustFiles;

import jakarta.inject.Inject;

/** The dossier of an applicant, page by page; every edit is a command. */
public final class DossierPart extends OpenDossierPart {

    private static final Speech SPEECH = Speech.of(DossierPart.class);

    private final Desk desk;
    private final Intray intray;
    private final TrustFiles trust;
    private final FileChoice choice;
    private final Assessor assessor;
    private final MPart part;
    private final List<DossierPage> pages = new ArrayList<>();
    private Banner banner;
    private CTabFolder tabs;

    @Inject
    public DossierPart(DossierSession session, Reporter reporter, Background background, TrustFiles trust, FileChoice choice,
            Assessor assessor, IEclipseContext context) {
        super(session);
        this.trust = trust;
        this.choice = choice;
        this.assessor = assessor;
        this.part = context.get(MPart.class);
        this.desk = new Desk(session, () -> Optional.ofNullable(context.get(Scoring.class)), new Edits(session, reporter));
        this.intray = new Intray(desk, choice, background, () -> Optional.ofNullable(context.get(PackageVerifier.class)), trust);
    }

    @Override
    protected void createContent(Composite content) {
        banner = new Banner(content);
        tabs = new CTabFolder(content, SWT.TOP | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        add("applicant", new ApplicantPage(tabs, desk)); //$NON-NLS-1$
        add("conditions", new ConditionsPage(tabs, desk)); //$NON-NLS-1$
        add("indicators", new IndicatorsPage(tabs, desk)); //$NON-NLS-1$
        add("materials", new MaterialsPage(tabs, desk, intray)); //$NON-NLS-1$
        add("offsets", new OffsetsPage(tabs, desk)); //$NON-NLS-1$
        add("packages", new PackagesPage(tabs, desk, intray, trust, choice, assessor)); //$NON-NLS-1$
        tabs.setSelection(0);
    }

    private void add(String key, DossierPage page) {
        tab(tabs, SPEECH.say(key), page.control());
        pages.add(page);
    }

    @Override
    public void contentChanged() {
        fill();
    }

    @Override
    public void saved() {
        mark();
    }

    @Override
    public void subjectChanged() {
        session().subject().ifPresent(this::reveal);
    }

    /** Goes to the page and the row of a condition or indicator; stays where the page in front shows it already. */
    private void reveal(String subject) {
        DossierPage front = pages.get(tabs.getSelectionIndex());
        if (!front.reveal(subject)) {
            pages.stream().filter(page -> page.reveal(subject)).findFirst()
                    .ifPresent(page -> tabs.setSelection(pages.indexOf(page)));
        }
    }

    @Override
    protected void fill() {
        if (session().document().isEmpty()) {
            place().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else {
            banner.show(session().document().get().dossier().isIllustrative());
            place().showContent();
        }
        mark();
        pages.forEach(DossierPage::fill);
    }

    /** The tab says that something is not saved; there is no model of it in tests. */
    private void mark() {
        if (part != null) {
            part.setDirty(session().document().filter(OpenDossier::isDirty).isPresent());
        }
    }

    @Focus
    public void focus() {
        tabs.setFocus();
    }

    /** The page of that kind, for tests. */
    <P extends DossierPage> P page(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** Name of the page in front, for tests. */
    String front() {
        return tabs.getSelection().getText();
    }

}
