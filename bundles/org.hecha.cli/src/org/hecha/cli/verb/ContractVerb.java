package org.hecha.cli.verb;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.engagement.VerificationBody;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows and sets what was agreed with the client: parties, programme, level of assurance. */
@Command(name = "contract")
public final class ContractVerb extends EngagementVerb {

    @Option(names = "--number", descriptionKey = "newNumber")
    private String number;

    @Option(names = "--title", descriptionKey = "newTitle")
    private String title;

    @Option(names = "--programme", descriptionKey = "contractProgramme")
    private String programme;

    @Option(names = "--assurance", descriptionKey = "contractAssurance")
    private AssuranceLevel assurance;

    @Option(names = "--industry", descriptionKey = "contractIndustry")
    private String industry;

    @Option(names = "--province", descriptionKey = "contractProvince")
    private String province;

    @Option(names = "--address", descriptionKey = "contractAddress")
    private String address;

    @Option(names = "--legal-representative", descriptionKey = "contractRepresentative")
    private String representative;

    @Option(names = "--contact", descriptionKey = "contractContact")
    private String contact;

    @Option(names = "--body", descriptionKey = "newBody")
    private String body;

    @Option(names = "--body-credit-code", descriptionKey = "contractBodyCode")
    private String bodyCode;

    @Option(names = "--body-address", descriptionKey = "contractBodyAddress")
    private String bodyAddress;

    @Option(names = "--accreditation", descriptionKey = "contractAccreditation")
    private String accreditation;

    ContractVerb(Services services, Console console) {
        super(services, console);
    }

    /** What the contract says in one place. */
    private record Entry(String key, EObject owner, EStructuralFeature feature, Object given) {
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Engagement engagement = document.engagement();
        VerificationBody present = engagement.getBody();
        VerificationBody shown = present == null
                ? Identities.fresh(EngagementFactory.eINSTANCE.createVerificationBody()) : present;
        CompoundCommand command = new CompoundCommand(words("contractChange")); //$NON-NLS-1$
        List<Entry> entries = entries(engagement, shown);
        for (Entry entry : entries) {
            if (entry.given() != null && entry.owner() == shown && present == null) {
                shown.eSet(entry.feature(), entry.given());
            } else if (entry.given() != null) {
                command.append(SetCommand.create(document.domain(), entry.owner(), entry.feature(), entry.given()));
            }
        }
        if (present == null && shown.getName() != null) {
            command.append(SetCommand.create(document.domain(), engagement, Literals.ENGAGEMENT__BODY, shown));
        } else if (present == null && (bodyCode != null || bodyAddress != null || accreditation != null)) {
            throw new Refusal(CliText.text("contractNoBody")); //$NON-NLS-1$
        }
        if (!command.isEmpty()) {
            change(document, command);
        }
        show(entries);
        return ExitCode.YES;
    }

    private List<Entry> entries(Engagement engagement, VerificationBody shown) {
        EObject organization = engagement.getOrganization();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("number", engagement, Literals.ENGAGEMENT__NUMBER, number)); //$NON-NLS-1$
        entries.add(new Entry("title", engagement, Literals.ENGAGEMENT__TITLE, title)); //$NON-NLS-1$
        entries.add(new Entry("programme", engagement, Literals.ENGAGEMENT__PROGRAMME, programme)); //$NON-NLS-1$
        entries.add(new Entry("assurance", engagement, Literals.ENGAGEMENT__ASSURANCE_LEVEL, assurance)); //$NON-NLS-1$
        if (organization != null) {
            entries.add(new Entry("organization", organization, Literals.ORGANIZATION__NAME, null)); //$NON-NLS-1$
            entries.add(new Entry("creditCode", organization, Literals.ORGANIZATION__CREDIT_CODE, null)); //$NON-NLS-1$
            entries.add(new Entry("industry", organization, Literals.ORGANIZATION__INDUSTRY_CODE, industry)); //$NON-NLS-1$
            entries.add(new Entry("province", organization, Literals.ORGANIZATION__PROVINCE_CODE, province)); //$NON-NLS-1$
            entries.add(new Entry("address", organization, Literals.ORGANIZATION__ADDRESS, address)); //$NON-NLS-1$
            entries.add(new Entry("representative", organization, Literals.ORGANIZATION__LEGAL_REPRESENTATIVE, representative)); //$NON-NLS-1$
            entries.add(new Entry("contact", organization, Literals.ORGANIZATION__CONTACT, contact)); //$NON-NLS-1$
        }
        entries.add(new Entry("body", shown, Literals.VERIFICATION_BODY__NAME, body)); //$NON-NLS-1$
        entries.add(new Entry("bodyCode", shown, Literals.VERIFICATION_BODY__CREDIT_CODE, bodyCode)); //$NON-NLS-1$
        entries.add(new Entry("bodyAddress", shown, Literals.VERIFICATION_BODY__ADDRESS, bodyAddress)); //$NON-NLS-1$
        entries.add(new Entry("accreditation", shown, Literals.VERIFICATION_BODY__ACCREDITATION_NUMBER, accreditation)); //$NON-NLS-1$
        return entries;
    }

    private void show(List<Entry> entries) {
        TextTable table = new TextTable(List.of(words("contract.what"), words("contract.agreed")), List.of(Align.LEFT, Align.LEFT)); //$NON-NLS-1$ //$NON-NLS-2$
        ObjectNode tree = console().object();
        for (Entry entry : entries) {
            Object value = entry.owner().eGet(entry.feature());
            String text = value instanceof AssuranceLevel level ? words("assurance." + level.getName()) //$NON-NLS-1$
                    : value == null ? "" : value.toString(); //$NON-NLS-1$
            table.add(List.of(words("contract." + entry.key()), text)); //$NON-NLS-1$
            tree.put(entry.key(), value == null ? "" : value.toString()); //$NON-NLS-1$
        }
        table.lines().forEach(console()::line);
        console().answer(tree);
    }
}
