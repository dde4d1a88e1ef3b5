package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkPackage.Literals;
import org.hecha.verification.Team;

/** Brings one opened checklist up to date with the inventory and the last run of the checks. Used once. */
final class Refreshing {

    private final EngagementDocument document;
    private final Checklist checklist;
    private final Locale language;
    private final CompoundCommand commands = new CompoundCommand();

    Refreshing(EngagementDocument document, Checklist checklist) {
        this.document = document;
        this.checklist = checklist;
        this.language = Team.language(document.engagement());
        commands.setLabel(Messages.of(Refreshing.class).text("refreshLabel", String.valueOf(checklist.getTitle()))
                .in(language));
    }

    Optional<Command> of(List<Asked> asked) {
        Map<String, ChecklistItem> stored = new HashMap<>();
        checklist.getItems().forEach(item -> stored.putIfAbsent(item.getItemId(), item));
        // new questions by the place in the present list before which they belong; added from the back, so that no
        // place moves before it is used
        TreeMap<Integer, List<ChecklistItem>> fresh = new TreeMap<>();
        int place = 0;
        for (Asked one : asked) {
            ChecklistItem item = stored.remove(one.id());
            Optional<Proposal> proposal = Proposal.of(one, document.findings(), language);
            if (item == null) {
                fresh.computeIfAbsent(place, any -> new ArrayList<>()).add(one.item(proposal));
            } else {
                place = checklist.getItems().indexOf(item) + 1;
                update(item, one, proposal);
            }
        }
        stored.values().stream().filter(item -> !Marks.isGone(item)).forEach(item -> set(item,
                Literals.CHECKLIST_ITEM__REQUIREMENT, Marks.gone(item.getRequirement(), language)));
        fresh.descendingMap().forEach((index, items) -> commands.append(
                AddCommand.create(document.domain(), checklist, Literals.CHECKLIST__ITEMS, items, index)));
        return commands.isEmpty() ? Optional.empty() : Optional.of(commands);
    }

    /** The words stay as they were asked, but for the mark of a subject that is back. */
    private void update(ChecklistItem item, Asked asked, Optional<Proposal> proposal) {
        if (Marks.isGone(item)) {
            set(item, Literals.CHECKLIST_ITEM__REQUIREMENT, asked.requirement());
        }
        if (Marks.untouched(item)) {
            set(item, Literals.CHECKLIST_ITEM__RECORD, proposal.map(Proposal::record).orElse(null));
            set(item, Literals.CHECKLIST_ITEM__FINDING_IDS, proposal.map(Proposal::findingIds).orElse(List.of()));
        }
    }

    private void set(ChecklistItem item, EStructuralFeature feature, Object value) {
        if (!Objects.equals(item.eGet(feature), value)) {
            commands.append(SetCommand.create(document.domain(), item, feature, value));
        }
    }
}
