package org.hecha.ui.score.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.OpenDossier;
import org.hecha.scoring.Scoring;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Banner;
import org.hecha.ui.score.DossierListener;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.internal.run.Assessor;
import org.hecha.ui.FileChoice;
import org.hecha.ui.score.internal.run.TrustFiles;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The dossier of an applicant, page by page; every edit is a command. */
public final class DossierPart implements DossierListener {

    private static final Speech SPEECH = Speech.of(DossierPart.class);

    private final DossierSession session;
    private final Desk desk;
    private final Intray intray;
    private final TrustFiles trust;
    private final FileChoice choice;
    private final Assessor assessor;
    private final MPart part;
    private final List<DossierPage> pages = new ArrayList<>();
    private Placeholder place;
    private Banner banner;
    private CTabFolder tabs;

    @Inject
    public DossierPart(DossierSession session, Reporter reporter, Background background, TrustFiles trust, FileChoice choice,
            Assessor assessor, IEclipseContext context) {
        this.session = session;
        this.trust = trust;
        this.choice = choice;
        this.assessor = assessor;
        this.part = context.get(MPart.class);
        this.desk = new Desk(session, () -> Optional.ofNullable(context.get(Scoring.class)), new Edits(session, reporter));
        this.intray = new Intray(desk, choice, background, () -> Optional.ofNullable(context.get(PackageVerifier.class)), trust);
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        place = new Placeholder(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.content().setLayout(layout);
        banner = new Banner(place.content());
        tabs = new CTabFolder(place.content(), SWT.TOP | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        add("applicant", new ApplicantPage(tabs, desk)); //$NON-NLS-1$
        add("conditions", new ConditionsPage(tabs, desk)); //$NON-NLS-1$
        add("indicators", new IndicatorsPage(tabs, desk)); //$NON-NLS-1$
        add("materials", new MaterialsPage(tabs, desk, intray)); //$NON-NLS-1$
        add("offsets", new OffsetsPage(tabs, desk)); //$NON-NLS-1$
        add("packages", new PackagesPage(tabs, desk, intray, trust, choice, assessor)); //$NON-NLS-1$
        tabs.setSelection(0);
        session.addListener(this);
        fill();
    }

    private void add(String key, DossierPage page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(SPEECH.say(key));
        item.setControl(page.control());
        pages.add(page);
    }

    @Override
    public void dossierChanged() {
        fill();
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
    public void scoredChanged() {
        fill();
    }

    @Override
    public void subjectChanged() {
        session.subject().ifPresent(this::reveal);
    }

    /** Goes to the page and the row of a condition or indicator; stays where the page in front shows it already. */
    private void reveal(String subject) {
        DossierPage front = pages.get(tabs.getSelectionIndex());
        if (!front.reveal(subject)) {
            pages.stream().filter(page -> page.reveal(subject)).findFirst()
                    .ifPresent(page -> tabs.setSelection(pages.indexOf(page)));
        }
    }

    private void fill() {
        if (session.document().isEmpty()) {
            place.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else {
            banner.show(session.document().get().dossier().isIllustrative());
            place.showContent();
        }
        mark();
        pages.forEach(DossierPage::fill);
    }

    /** The tab says that something is not saved; there is no model of it in tests. */
    private void mark() {
        if (part != null) {
            part.setDirty(session.document().filter(OpenDossier::isDirty).isPresent());
        }
    }

    @Focus
    public void focus() {
        tabs.setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    /** The page of that kind, for tests. */
    <P extends DossierPage> P page(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** Name of the page in front, for tests. */
    String front() {
        return tabs.getSelection().getText();
    }

    /** The part or the sentence in its place, for tests. */
    Placeholder place() {
        return place;
    }
}
