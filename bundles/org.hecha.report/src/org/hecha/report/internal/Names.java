package org.hecha.report.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.base.Identified;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.report.ReportContent;

/** What a reader calls the objects that the model points at by id. */
final class Names {

    private final Map<String, String> names = new HashMap<>();

    Names(ReportContent content) {
        content.engagement().getTeam().forEach(this::add);
        content.inventory().getSources().forEach(this::add);
        content.inventory().getFacilities().forEach(this::add);
        content.inventory().getFigures().forEach(this::add);
        content.inventory().getMeters().forEach(this::add);
        content.evidence().getItems().forEach(this::add);
        content.findings().getFindings().forEach(this::add);
        Fieldwork work = content.engagement().getFieldwork();
        if (work != null) {
            work.getChecklists().forEach(this::add);
            work.getSamples().forEach(this::add);
        }
    }

    private void add(Identified object) {
        put(object.getId(), name(object));
        if (object instanceof EmissionSource source) {
            for (Iterator<EObject> parts = source.eAllContents(); parts.hasNext();) {
                EObject part = parts.next();
                if (part instanceof ActivityData record) {
                    put(record.getId(), source.getName() + " " + lastDay(record)); //$NON-NLS-1$
                } else if (part instanceof Parameter parameter) {
                    put(parameter.getId(), source.getName() + " " + parameter.getSymbol()); //$NON-NLS-1$
                }
            }
        }
    }

    private static String lastDay(ActivityData record) {
        return record.getPeriodStart() == null ? "" : record.getPeriodStart() + "–" + record.getPeriodEnd(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String name(Identified object) {
        if (object instanceof TeamMember member) {
            return member.getName();
        } else if (object instanceof EmissionSource source) {
            return source.getName();
        } else if (object instanceof Facility facility) {
            return facility.getName();
        } else if (object instanceof ReportedFigure figure) {
            return figure.getLabel();
        } else if (object instanceof Checklist checklist) {
            return checklist.getTitle();
        } else if (object instanceof Sample sample) {
            return sample.getTitle();
        } else if (object instanceof Meter meter) {
            return meter.getName();
        } else if (object instanceof EvidenceItem item) {
            return item.getPath();
        }
        return "#" + ((Finding) object).getNumber(); //$NON-NLS-1$
    }

    private void put(String id, String name) {
        if (id != null && name != null && !name.isBlank()) {
            names.put(id, name);
        }
    }

    /** The name; the id itself where it points at nothing known; empty for none. */
    String of(String id) {
        return id == null ? "" : names.getOrDefault(id, id); //$NON-NLS-1$
    }

    /** The names, in order, with commas between. */
    String of(Collection<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
