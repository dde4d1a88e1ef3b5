package org.hecha.verification.internal.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.hecha.core.text.Messages;
import org.hecha.model.base.BasePackage;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.process.Cover;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.StepDefinition;

/** Looks for names in a process that mean nothing: conditions, steps, subjects, fields. Used once. */
final class ProcessLint {

    private static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, EngagementPackage.eINSTANCE,
            InventoryPackage.eINSTANCE, EvidencePackage.eINSTANCE, FindingPackage.eINSTANCE,
            FieldworkPackage.eINSTANCE);
    private static final Set<RiskLevel> RATED = Set.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH);

    private final ProcessDefinition definition;
    private final List<Problem> problems = new ArrayList<>();

    private ProcessLint(ProcessDefinition definition) {
        this.definition = definition;
    }

    static List<Problem> of(ProcessDefinition definition, Set<String> conditions) {
        ProcessLint lint = new ProcessLint(definition);
        lint.steps(conditions);
        lint.subjects();
        for (RiskLevel inherent : RATED) {
            for (RiskLevel control : RATED) {
                if (definition.detection().proposed(inherent, control).filter(RATED::contains).isEmpty()) {
                    lint.problem("detectionMissing", inherent, control);
                }
            }
        }
        return lint.problems;
    }

    private void steps(Set<String> conditions) {
        Set<String> before = new HashSet<>();
        for (StepDefinition step : definition.steps()) {
            step.after().stream().filter(id -> !before.contains(id))
                    .forEach(id -> problem("stepUnknown", step.id(), id));
            List<String> named = new ArrayList<>(step.entry());
            named.addAll(step.exit());
            named.stream().filter(id -> !conditions.contains(id))
                    .forEach(id -> problem("conditionUnknown", step.id(), id));
            step.signOff().filter(id -> definition.subject(id).isEmpty())
                    .ifPresent(id -> problem("subjectUnknown", step.id(), id));
            if (step.days() < 1) {
                problem("daysMissing", step.id());
            }
            if (step.owners().isEmpty()) {
                problem("ownersMissing", step.id());
            }
            if (!before.add(step.id())) {
                problem("stepTwice", step.id());
            }
        }
    }

    private void subjects() {
        Set<String> before = new HashSet<>();
        for (SignOffSubject subject : definition.subjects()) {
            subject.restsOn().stream().filter(id -> !before.contains(id))
                    .forEach(id -> problem("subjectUnknown", subject.id(), id));
            before.add(subject.id());
            subject.covers().forEach(cover -> fields(subject, cover));
            if (definition.stepOf(subject).isEmpty()) {
                problem("subjectWithoutStep", subject.id());
            }
        }
    }

    private void fields(SignOffSubject subject, Cover cover) {
        EClass root = switch (cover.root()) {
            case ENGAGEMENT -> EngagementPackage.Literals.ENGAGEMENT;
            case INVENTORY -> InventoryPackage.Literals.INVENTORY;
            case EVIDENCE -> EvidencePackage.Literals.EVIDENCE_REGISTER;
            case FINDINGS -> FindingPackage.Literals.FINDING_REGISTER;
        };
        cover.only().stream().filter(name -> root.getEStructuralFeature(name) == null).sorted()
                .forEach(name -> problem("fieldUnknown", subject.id(), name));
        Set<String> known = PACKAGES.stream().flatMap(all -> all.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClassifier.class::cast).flatMap(type -> ((EClass) type)
                        .getEStructuralFeatures().stream().map(feature -> type.getName() + '.' + feature.getName()))
                .collect(Collectors.toSet());
        cover.except().stream().filter(name -> !known.contains(field(name))).sorted()
                .forEach(name -> problem("fieldUnknown", subject.id(), name));
    }

    /** The field of {@code Class.feature}, or of {@code Class@feature:ROLE} where there is such a role. */
    private static String field(String name) {
        String[] parts = name.split("[@:]");
        return parts.length == 3 && TeamRole.getByName(parts[2]) != null ? parts[0] + '.' + parts[1] : name;
    }

    private void problem(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = definition.id();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(new Problem("PROCESS", false, "", Messages.of(ProcessLint.class).text(key, all)));
    }
}
