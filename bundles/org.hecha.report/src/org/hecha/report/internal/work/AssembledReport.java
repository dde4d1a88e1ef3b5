package org.hecha.report.internal.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.report.ReportContent;
import org.hecha.report.ReportWriter;
import org.hecha.report.Reporting;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.InventoryStatements;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.verification.evidence.EvidenceKinds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calculates, compares and gathers, and hands it to the writer. */
@Component(service = Reporting.class)
public final class AssembledReport implements Reporting {

    private final Quantification quantification;
    private final Comparing comparing;
    private final InventoryStatements statements;
    private final ElectricityAccounting electricity;
    private final EvidenceKinds kinds;
    private final GatheredWork work;
    private final ReportWriter writer;

    @Activate
    public AssembledReport(@Reference(name = "quantification") Quantification quantification,
            @Reference(name = "comparing") Comparing comparing, @Reference(name = "statements") InventoryStatements statements,
            @Reference(name = "electricity") ElectricityAccounting electricity, @Reference(name = "kinds") EvidenceKinds kinds,
            @Reference(name = "work") GatheredWork work, @Reference(name = "writer") ReportWriter writer) {
        this.quantification = quantification;
        this.comparing = comparing;
        this.statements = statements;
        this.electricity = electricity;
        this.kinds = kinds;
        this.work = work;
        this.writer = writer;
    }

    @Override
    public void write(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings, Instant at,
            Path target) throws Refusal {
        Locale language = "en".equals(engagement.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Calculation stated = quantification.calculate(engagement, inventory, Basis.AS_STATED);
        Calculation criteria = quantification.calculate(engagement, inventory, Basis.BY_CRITERIA);
        List<ComparisonRow> rows = comparing.compare(engagement, inventory, stated, criteria);
        writer.write(new ReportContent(engagement, inventory, titled(evidence, language), findings, stated, criteria, rows,
                language, at, List.copyOf(statements.byYear(engagement, inventory, criteria).values()),
                Optional.of(electricity.account(engagement, inventory, criteria)),
                Optional.of(comparing.addUp(engagement, inventory, stated, criteria, rows)),
                work.of(engagement, inventory, findings, stated, criteria)), target);
    }

    /** A copy of the register for readers: with the titles of the kinds in the place of their ids. */
    private EvidenceRegister titled(EvidenceRegister register, Locale language) {
        EvidenceRegister copy = EcoreUtil.copy(register);
        copy.getItems().forEach(item -> item.setKind(kinds.find(item.getKind()).map(kind -> kind.title().in(language))
                .orElse(Objects.toString(item.getKind(), ""))));
        return copy;
    }
}
