package org.hecha.ui.internal.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Background;
import org.hecha.ui.Navigator;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.UiIds;
import org.hecha.ui.Work;
import org.hecha.ui.page.AfterStart;
import org.hecha.ui.page.Banner;
import org.hecha.ui.page.WhenSeen;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.ui.widgets.chart.Chart;
import org.hecha.verification.process.Processes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The open engagement at a glance; every number leads to its page. */
public final class DashboardPart implements SessionListener {

    /** In heights of a line of text. */
    private static final int CHART_WIDTH = 18;
    private static final int CHART_HEIGHT = 15;
    private static final Speech SPEECH = Speech.of(DashboardPart.class);
    private static final Comparator<Finding> OPEN_FIRST = Comparator.comparing(Finding::getState).thenComparing(Finding::getNumber);

    private final Session session;
    private final Background background;
    private final Navigator navigator;
    private final IEclipseContext context;
    private final Runnable repaint = this::paint;
    private Placeholder place;
    private WhenSeen seen;
    private ScrolledPage page;
    private Composite content;
    private Banner banner;
    private Tiles tiles;
    private Chart categories;
    private Chart facilities;
    private Chart gases;
    private Chart findings;
    private Chart materiality;
    private Chart coverage;
    private Grid<Facts.Step> steps;
    private Facts facts;
    private Work finding;

    @Inject
    public DashboardPart(Session session, Background background, Navigator navigator, IEclipseContext context) {
        this.session = session;
        this.background = background;
        this.navigator = navigator;
        this.context = context;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        place = new Placeholder(parent);
        place.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        AfterStart.make(context, place.control(), this::make);
    }

    private void make() {
        place.content().setLayout(new FillLayout());
        page = new ScrolledPage(place.content(), CHART_WIDTH + 2);
        content = page.content();
        banner = new Banner(content);
        tiles = new Tiles(content, navigator);
        Composite charts = new Composite(content, SWT.NONE);
        charts.setLayout(new Columns(CHART_WIDTH * page.line(), CHART_HEIGHT * page.line()));
        charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        categories = chart(charts, "categories", UiIds.PART_SOURCES); //$NON-NLS-1$
        facilities = chart(charts, "facilities", UiIds.PART_SOURCES); //$NON-NLS-1$
        facilities.onChoose(session::select);
        gases = chart(charts, "gases", UiIds.PART_SOURCES); //$NON-NLS-1$
        findings = chart(charts, "findings.chart", UiIds.PART_FINDINGS); //$NON-NLS-1$
        findings.onChoose(this::chooseFinding);
        Composite gauges = new Composite(charts, SWT.NONE);
        gauges.setLayout(plain());
        gauges.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        materiality = chart(gauges, "materiality.chart", Tiles.PART_MATERIALITY); //$NON-NLS-1$
        coverage = chart(gauges, "coverage", Tiles.PART_COVERAGE); //$NON-NLS-1$
        Composite process = titled(charts, "process"); //$NON-NLS-1$
        steps = new Grid<>(process, SPEECH.say("process"), StepColumns.all()); //$NON-NLS-1$
        steps.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        steps.onOpen(step -> navigator.show(Tiles.PART_PROCESS));
        seen = new WhenSeen(place.control(), this::fill);
        session.addListener(this);
        Palette.onChange(repaint);
        fill();
    }

    private static GridLayout plain() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private static Composite titled(Composite parent, String key) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(plain());
        box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(box, SWT.NONE).setText(SPEECH.say(key));
        return box;
    }

    private Chart chart(Composite parent, String key, String page) {
        Chart chart = new Chart(titled(parent, key), SPEECH.say(key));
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart.onChoose(bar -> navigator.show(page));
        return chart;
    }

    /** The first finding of a severity, open ones before closed ones; the page of findings shows it. */
    private void chooseFinding(String severity) {
        session.document().flatMap(open -> open.findings().getFindings().stream()
                .filter(one -> one.getSeverity().getLiteral().equals(severity)).min(OPEN_FIRST)).ifPresent(session::select);
    }

    @Override
    public void documentChanged() {
        facts = null;
        seen.fill();
    }

    @Override
    public void contentChanged() {
        seen.fill();
    }

    @Override
    public void resultsChanged() {
        seen.fill();
    }

    /** Finds the facts anew in the background; what is shown stays until they are there. */
    private void fill() {
        if (finding != null) {
            finding.cancel().run();
            finding = null;
        }
        Optional<EngagementDocument> open = session.document();
        Optional<Results> results = session.results();
        if (open.isEmpty()) {
            place.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (results.isEmpty()) {
            place.showEmpty(SPEECH.say("notYet")); //$NON-NLS-1$
        } else {
            long generation = session.generation();
            FactFinding search = new FactFinding(open.get(), results.get(),
                    Optional.ofNullable(context.get(Processes.class)), LocalDate.now(ZoneOffset.ofHours(8)));
            finding = background.run(SPEECH.say("finding"), monitor -> find(search, generation), found -> take(found, generation)); //$NON-NLS-1$
        }
    }

    /** Reads the engagement while it may be edited: what broke or came out while it changed is of no worth. */
    private Optional<Facts> find(FactFinding search, long generation) {
        try {
            return Optional.of(search.find());
        } catch (RuntimeException e) {
            if (generation == session.generation()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void take(Optional<Facts> found, long generation) {
        if (generation == session.generation() && found.isPresent() && session.document().isPresent()) {
            facts = found.get();
            paint();
        }
    }

    private void paint() {
        if (facts == null) {
            return;
        }
        content.setBackground(Palette.now().paper());
        banner.show(session.document().map(open -> open.engagement().isIllustrative()).orElse(false));
        tiles.show(facts);
        categories.show(FactDiagrams.pairs(facts.categories()));
        facilities.show(FactDiagrams.pairs(facts.facilities()));
        gases.show(FactDiagrams.pairs(facts.gases()));
        findings.show(FactDiagrams.findings(facts.findings()));
        materiality.show(FactDiagrams.materiality(facts.materiality()));
        coverage.show(FactDiagrams.coverage(facts.coverage().orElse(new Facts.Coverage(0, 0))));
        steps.rows(facts.steps());
        place.showContent();
        page.fit();
        content.layout(true, true);
    }

    @Focus
    public void focus() {
        if (categories != null) {
            categories.control().setFocus();
        }
    }

    @PreDestroy
    public void dispose() {
        Palette.forget(repaint);
        session.removeListener(this);
    }

    Placeholder place() {
        return place;
    }

    List<Tile> tiles() {
        return tiles.all();
    }

    Chart categories() {
        return categories;
    }

    Chart facilities() {
        return facilities;
    }

    Chart gases() {
        return gases;
    }

    Chart findings() {
        return findings;
    }

    Grid<Facts.Step> steps() {
        return steps;
    }
}
