package org.hecha.ui.evidence;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.internal.place.FilePlaces;
import org.hecha.evidence.place.Places;
import org.hecha.io.spreadsheet.internal.table.GridFiles;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.table.TableFiles;
import org.hecha.testing.window.UiTestCase;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.evidence.Requirement;

/** The test factory with a team, and the services that the pages on evidence need. */
public abstract class EvidenceUiCase extends UiTestCase {

    protected static final EvidenceKind BILL = new EvidenceKind("invoice", "TEST", 1, new Text("发票", "Invoice"), "g",
            new Text("组", "Group"), true, Optional.empty(), Optional.empty(), false, List.of(), Text.NONE, Standing.SECONDARY);

    protected final TableFiles tables = new GridFiles();
    protected final Places places = new FilePlaces(tables, units());

    /** Tonnes and kilowatt-hours, which do not convert into each other. */
    private static Quantification units() {
        Set<String> known = Set.of("t", "kg", "kWh", "MWh");
        Map<String, String> sorts = Map.of("t", "mass", "kg", "mass", "kWh", "energy", "MWh", "energy");
        return (Quantification) Proxy.newProxyInstance(Quantification.class.getClassLoader(), new Class<?>[] {Quantification.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "knowsUnit" -> known.contains(arguments[0]);
                    case "converts" -> known.contains(arguments[0]) && known.contains(arguments[1])
                            && sorts.get(arguments[0]).equals(sorts.get(arguments[1]));
                    case "convert" -> (BigDecimal) arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Opens the test factory with a lead verifier. */
    protected EngagementDocument openWithTeam() throws Refusal {
        EngagementDocument document = open();
        TeamMember lead = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
        lead.setName("王核查");
        lead.setRole(TeamRole.LEAD_VERIFIER);
        CompoundCommand command = new CompoundCommand();
        command.append(AddCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TEAM, lead));
        document.execute(command);
        ui.pump();
        return document;
    }

    /** Takes a file into the open engagement. */
    protected EvidenceItem take(Path file, String... subjects) throws Refusal {
        EvidenceItem details = EvidenceFactory.eINSTANCE.createEvidenceItem();
        details.setKind("invoice");
        details.getSubjectIds().addAll(List.of(subjects));
        EvidenceItem item = new EvidenceIntake().take(session.document().orElseThrow(), file, details);
        ui.pump();
        return item;
    }

    /** One kind. */
    public static final class OneKind implements EvidenceKinds {

        @Override
        public List<EvidenceKind> all() {
            return List.of(BILL);
        }

        @Override
        public Optional<EvidenceKind> find(String named) {
            return all().stream().filter(kind -> kind.isCalled(named)).findFirst();
        }

        @Override
        public EvidenceKind named(String named) {
            return find(named).orElseThrow();
        }

        @Override
        public List<String> nearest(String named) {
            return List.of(BILL.id());
        }

        @Override
        public Map<EvidenceKind, Requirement> required(Engagement engagement, Inventory inventory) {
            return Map.of();
        }

        @Override
        public List<Localized> problems() {
            return List.of();
        }
    }
}
