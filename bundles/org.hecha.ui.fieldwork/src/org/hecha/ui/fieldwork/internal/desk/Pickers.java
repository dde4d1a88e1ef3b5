package org.hecha.ui.fieldwork.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.form.Answers;
import org.hecha.ui.fieldwork.internal.form.Field;
import org.hecha.ui.fieldwork.internal.form.Option;
import org.hecha.ui.page.Words;

/** Fields that ask for objects of the engagement. Where there are too many to choose from, they are typed. Without state. */
public final class Pickers {

    private static final Speech SPEECH = Speech.of(Pickers.class);
    private static final int MOST = 300;

    private Pickers() {
    }

    /** The field {@code subject}: a source, a facility, or the whole inventory; as the services take it. */
    public static Field subject(EngagementDocument document) {
        int many = document.inventory().getSources().size() + document.inventory().getFacilities().size();
        String label = SPEECH.say("subject"); //$NON-NLS-1$
        if (many > MOST) {
            return Field.line("subject", label, "").hinted(SPEECH.say("subject.hint")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        List<Option> choices = new ArrayList<>();
        choices.add(new Option("", SPEECH.say("whole"))); //$NON-NLS-1$ //$NON-NLS-2$
        document.inventory().getFacilities().forEach(one -> choices.add(new Option(one.getId(), Words.of(one))));
        document.inventory().getSources().forEach(one -> choices.add(new Option(one.getId(), Words.of(one))));
        return Field.choice("subject", label, choices, ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What an object is called; the whole inventory where there is none. */
    public static String subject(EngagementDocument document, String id) {
        return id == null || id.isBlank() ? SPEECH.say("whole") : Words.of(document, id).orElse(id); //$NON-NLS-1$
    }

    /** The field {@code evidence}: items of the register that were not withdrawn. */
    public static Field evidence(EngagementDocument document, List<String> initial) {
        List<EvidenceItem> items = document.evidence().getItems().stream()
                .filter(item -> item.getWithdrawnReason() == null || item.getWithdrawnReason().isBlank()).toList();
        String label = SPEECH.say("evidence"); //$NON-NLS-1$
        if (items.size() > MOST) {
            return Field.text("evidence", label, String.join("\n", initial)).hinted(SPEECH.say("evidence.hint"));
        }
        List<String> known = items.stream().map(EvidenceItem::getId).toList();
        return Field.choices("evidence", label, items.stream().map(item -> new Option(item.getId(), title(item))).toList(), //$NON-NLS-1$
                initial.stream().filter(known::contains).toList());
    }

    /** The evidence that was answered, either way. */
    public static List<String> evidence(Answers answers) {
        return answers.words("evidence"); //$NON-NLS-1$
    }

    /** What an item of evidence is called. */
    public static String title(EvidenceItem item) {
        return item.getName() == null || item.getName().isBlank() ? String.valueOf(item.getPath()) : item.getName();
    }

    /** The names of items of evidence, one per line. */
    public static List<String> evidenceNames(EngagementDocument document, List<String> ids) {
        return ids.stream().map(id -> document.find(id).filter(EvidenceItem.class::isInstance).map(EvidenceItem.class::cast)
                .map(Pickers::title).orElse(id)).toList();
    }

    /** The field {@code findings}: by number. */
    public static Field findings(EngagementDocument document, List<String> initialIds) {
        List<Finding> all = document.findings().getFindings();
        List<String> chosen = all.stream().filter(one -> initialIds.contains(one.getId())).map(one -> String.valueOf(one.getNumber())).toList();
        return Field.choices("findings", SPEECH.say("findings"), all.stream() //$NON-NLS-1$ //$NON-NLS-2$
                .map(one -> new Option(String.valueOf(one.getNumber()), title(one))).toList(), chosen);
    }

    /** The numbers of findings that were answered. */
    public static List<Integer> findings(Answers answers) throws Refusal {
        return answers.chosen("findings").stream().map(Integer::valueOf).toList(); //$NON-NLS-1$
    }

    /** Number and title of a finding. */
    public static String title(Finding finding) {
        return SPEECH.say("finding", finding.getNumber(), Objects.toString(finding.getTitle(), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
