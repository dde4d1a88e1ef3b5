package org.hecha.ui.evidence.internal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.intake.FileStates;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.verification.evidence.EvidenceKinds;

/** The items of evidence: name, state of the file, kind, period, what they prove. */
final class ItemTable {

    private static final Speech SPEECH = Speech.of(ItemTable.class);

    private final Session session;
    private final FileStates states;
    private final EvidenceKinds kinds;
    private final Grid<EvidenceItem> grid;
    private final Map<String, String> kindWords = new HashMap<>();
    private Map<String, EvidenceItem> successors = Map.of();

    /** @param kinds null where no service declares kinds */
    ItemTable(Composite parent, Session session, FileStates states, EvidenceKinds kinds) {
        this.session = session;
        this.states = states;
        this.kinds = kinds;
        this.grid = new Grid<>(parent, SPEECH.say("items"), columns()); //$NON-NLS-1$
    }

    private List<Column<EvidenceItem>> columns() {
        return List.of(words("name", 200, EvidenceItems::label).withTooltip(item -> Objects.toString(item.getPath(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("state", 130, this::state).withImage(this::sign).withTooltip(this::reason), //$NON-NLS-1$
                words("kind", 150, this::kind), //$NON-NLS-1$
                words("period", 130, ItemTable::period), //$NON-NLS-1$
                words("subject", 150, this::subjects)); //$NON-NLS-1$
    }

    private static Column<EvidenceItem> words(String id, int width, Function<EvidenceItem, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private String state(EvidenceItem item) {
        String file = states.word(item);
        if (EvidenceItems.isWithdrawn(item)) {
            return SPEECH.say("withdrawn", file); //$NON-NLS-1$
        }
        return successors.containsKey(item.getId()) ? SPEECH.say("replaced", file) : file; //$NON-NLS-1$
    }

    private Image sign(EvidenceItem item) {
        FileCondition condition = states.of(item).map(FileState::condition).orElse(null);
        if (condition == null) {
            return Icons.get("undecided"); //$NON-NLS-1$
        }
        return Icons.get(condition == FileCondition.PRESENT ? "passed" : condition.unchanged() ? "warn" : "fail"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String reason(EvidenceItem item) {
        String file = states.of(item).map(FileState::reason).map(Speech::in).orElse(""); //$NON-NLS-1$
        return (Objects.toString(item.getWithdrawnReason(), "") + "  " + file).strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String kind(EvidenceItem item) {
        String id = Objects.toString(item.getKind(), ""); //$NON-NLS-1$
        return kinds == null || id.isEmpty() ? id : kindWords.computeIfAbsent(id,
                asked -> kinds.find(asked).map(kind -> Speech.in(kind.title())).orElse(asked));
    }

    private static String period(EvidenceItem item) {
        String both = Words.period(item.getEffectiveStart(), item.getEffectiveEnd());
        return both.isEmpty() && (item.getEffectiveStart() != null || item.getEffectiveEnd() != null)
                ? Objects.toString(item.getEffectiveStart(), "") + "…" + Objects.toString(item.getEffectiveEnd(), "") : both; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private String subjects(EvidenceItem item) {
        return session.document().map(open -> item.getSubjectIds().stream().map(id -> Words.of(open, id).orElse(id))
                .collect(Collectors.joining(", "))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Grid<EvidenceItem> grid() {
        return grid;
    }

    /** Shows the register as it is now. */
    void fill(EngagementDocument document) {
        successors = EvidenceItems.successors(document.evidence());
        Collection<EvidenceItem> items = document.evidence().getItems();
        grid.rows(List.copyOf(items));
    }
}
