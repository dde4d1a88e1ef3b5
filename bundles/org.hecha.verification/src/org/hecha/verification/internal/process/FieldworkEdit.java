package org.hecha.verification.internal.process;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.verification.Team;

/** One change to the fieldwork, which an older engagement gets with its first entry. Used once. */
final class FieldworkEdit {

    private final EngagementDocument document;
    private final CompoundCommand commands;

    FieldworkEdit(EngagementDocument document, Localized label) {
        this.document = document;
        this.commands = new CompoundCommand(label.in(Team.language(document.engagement())));
    }

    @SuppressWarnings("unchecked")
    FieldworkEdit add(EReference feature, EObject object) {
        Fieldwork work = document.engagement().getFieldwork();
        if (work == null) {
            Fieldwork fresh = FieldworkFactory.eINSTANCE.createFieldwork();
            ((java.util.List<EObject>) fresh.eGet(feature)).add(object);
            commands.append(SetCommand.create(document.domain(), document.engagement(),
                    EngagementPackage.Literals.ENGAGEMENT__FIELDWORK, fresh));
        } else {
            commands.append(AddCommand.create(document.domain(), work, feature, object));
        }
        return this;
    }

    FieldworkEdit remove(EReference feature, EObject object) {
        commands.append(RemoveCommand.create(document.domain(), document.engagement().getFieldwork(), feature, object));
        return this;
    }

    FieldworkEdit set(EObject object, EStructuralFeature feature, Object value) {
        commands.append(SetCommand.create(document.domain(), object, feature, value));
        return this;
    }

    Command command() {
        return commands;
    }
}
