package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 o: every stated factor says where it comes from. */
@Component(service = Check.class)
public final class FactorsDocumented extends SourceCheck {

    public FactorsDocumented() {
        super("ISO14064-1-9.3.1-o");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getParameters().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        List<String> undocumented = source.getParameters().stream().filter(value -> !documented(value))
                .map(Parameter::getSymbol).toList();
        if (!undocumented.isEmpty()) {
            report.failed(source.getId(), "origin", null, String.valueOf(source.getName()),
                    String.join(", ", undocumented));
        }
        return !undocumented.isEmpty();
    }

    /** A published value names its document, a measured or supplied one its evidence; an assertion is neither. */
    private static boolean documented(Parameter parameter) {
        Provenance provenance = parameter.getProvenance();
        if (provenance == null) {
            return false;
        }
        return switch (provenance.getKind()) {
            case DEFAULT_TABLE -> provenance.getDocumentId() != null && !provenance.getDocumentId().isBlank();
            case MEASURED, SUPPLIER -> !provenance.getEvidenceIds().isEmpty();
            case UNSTATED, OPERATOR, ASSUMED -> false;
        };
    }
}
