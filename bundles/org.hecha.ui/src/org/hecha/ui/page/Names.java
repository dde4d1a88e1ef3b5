package org.hecha.ui.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.Organization;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Product;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.ui.Speech;

/** What the objects of the model are called: by their name, else by what they say. */
final class Names {

    private static final Speech SPEECH = Speech.of(Names.class);
    /** A quote longer than this is cut: a name is read at a glance. */
    private static final int GLANCE = 40;

    private Names() {
    }

    /** Null or blank where it has no name and says nothing. */
    static String of(EObject object) {
        if (object instanceof EmissionSource source) {
            return source.getName();
        } else if (object instanceof ReportedFigure figure) {
            return figure.getLabel();
        } else if (object instanceof Facility facility) {
            return facility.getName();
        } else if (object instanceof ActivityData data) {
            return amount(data.getQuantity(), data.getUnit());
        } else if (object instanceof Parameter parameter) {
            return parameter.getValue() == null ? parameter.getSymbol()
                    : parameter.getSymbol() + " = " + amount(parameter.getValue(), parameter.getUnit()); //$NON-NLS-1$
        } else if (object instanceof Removal removal) {
            return removal.getName();
        } else if (object instanceof ReductionProject project) {
            return project.getName();
        } else if (object instanceof ElectricitySupply supply) {
            return joined(Words.of(supply.getKind()), Words.period(supply.getPeriodStart(), supply.getPeriodEnd()),
                    amount(supply.getQuantity(), supply.getUnit()));
        } else if (object instanceof Offset offset) {
            return joined(Words.of(offset.getKind()), amount(offset.getQuantity(), offset.getUnit()));
        }
        return object instanceof Product product ? product.getName() : aroundTheInventory(object);
    }

    private static String aroundTheInventory(EObject object) {
        if (object instanceof Engagement engagement) {
            return engagement.getTitle();
        } else if (object instanceof Organization organization) {
            return organization.getName();
        } else if (object instanceof TeamMember member) {
            return member.getName();
        } else if (object instanceof EvidenceItem item) {
            return item.getName();
        } else if (object instanceof Finding finding) {
            return "#" + finding.getNumber() + " " + Objects.toString(finding.getTitle(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return object instanceof Annotation annotation ? anchor(annotation) : null;
    }

    /** The file and what stands there: value, note or quote, the first that there is. */
    private static String anchor(Annotation annotation) {
        String said = Stream.of(amount(annotation.getValue(), annotation.getUnit()), annotation.getRemark(), annotation.getQuote())
                .filter(text -> text != null && !text.isBlank()).findFirst().map(Names::cut).orElse(""); //$NON-NLS-1$
        String file = item(annotation).map(EvidenceItems::label).orElse(""); //$NON-NLS-1$
        return said.isEmpty() || file.isEmpty() ? file + said : SPEECH.say("anchorOf", file, said); //$NON-NLS-1$
    }

    private static Optional<EvidenceItem> item(Annotation annotation) {
        return annotation.eContainer() instanceof EvidenceRegister register ? register.getItems().stream()
                .filter(item -> item.getId() != null && item.getId().equals(annotation.getItemId())).findFirst() : Optional.empty();
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return plain.codePointCount(0, plain.length()) <= GLANCE ? plain : plain.substring(0, plain.offsetByCodePoints(0, GLANCE)) + '…';
    }

    private static String amount(BigDecimal quantity, String unit) {
        return quantity == null ? null : Numbers.grouped(quantity) + Words.unit(unit);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }
}
