package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.hecha.core.Identities;
import org.hecha.core.text.Numbers;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.ui.page.Steps;
import org.hecha.ui.page.Words;

/**
 * The factor of a source: a row of the published table that the engagement chose, or a value of its own with its unit, where
 * the method has one factor alone. Choosing a row takes away the values of its own.
 */
final class FactorEdit extends SourceEdit {

    private static final Pattern VALUE = Pattern.compile("(-?\\d[\\d, ]*(?:\\.\\d+)?)\\s*(.*)"); //$NON-NLS-1$

    FactorEdit(Means means) {
        super(means, "editFactor"); //$NON-NLS-1$
    }

    /** A value with a unit, as it was typed. */
    private record Own(Symbol symbol, BigDecimal value, String unit) {
    }

    @Override
    protected boolean canEdit(InventoryRow row) {
        return row instanceof SourceRow line && quantification().isPresent() && line.source().getMethodId() != null;
    }

    @Override
    public String initial(InventoryRow row) {
        EmissionSource source = source(row);
        Optional<Parameter> own = source.getParameters().stream().filter(parameter -> parameter.getValue() != null).findFirst();
        if (own.isPresent()) {
            return Numbers.plain(own.get().getValue()) + Words.unit(own.get().getUnit());
        }
        return rows(source).entrySet().stream().filter(one -> one.getValue().equals(source.getFactorKey())).map(Map.Entry::getKey)
                .findFirst().orElse(""); //$NON-NLS-1$
    }

    @Override
    public Optional<String> refusal(InventoryRow row, String text) {
        EmissionSource source = source(row);
        Map<String, String> rows = rows(source);
        if (rows.containsKey(text) || rows.containsValue(text)) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(text);
        if (!value.matches() || Numbers.typed(value.group(1)).isEmpty()) {
            return Optional.of(SPEECH.say("factorUnknown", text)); //$NON-NLS-1$
        }
        List<Symbol> factors = factors(source);
        if (factors.size() != 1) {
            return Optional.of(SPEECH.say("factorSeveral", factors.size())); //$NON-NLS-1$
        }
        Own own = own(source, text).orElseThrow();
        if (own.value().signum() < 0) {
            return Optional.of(SPEECH.say("factorNegative", text)); //$NON-NLS-1$
        }
        return quantification().orElseThrow().converts(own.unit(), own.symbol().unit()) ? Optional.empty()
                : Optional.of(SPEECH.say("factorUnit", own.unit(), own.symbol().unit())); //$NON-NLS-1$
    }

    /** A value that was typed, where the method has one factor alone. */
    private Optional<Own> own(EmissionSource source, String text) {
        Matcher value = VALUE.matcher(text);
        List<Symbol> factors = factors(source);
        if (!value.matches() || factors.size() != 1) {
            return Optional.empty();
        }
        Symbol symbol = factors.get(0);
        return Numbers.typed(value.group(1)).map(number -> new Own(symbol, number,
                value.group(2).isBlank() ? symbol.unit() : value.group(2).strip()));
    }

    private List<Symbol> factors(EmissionSource source) {
        return method(source).map(method -> method.symbols().stream().filter(s -> s.role() == Symbol.Role.PARAMETER).toList())
                .orElse(List.of());
    }

    /** Keys of the rows by what the list says. */
    private Map<String, String> rows(EmissionSource source) {
        Optional<Method> method = method(source);
        return method.isEmpty() ? new LinkedHashMap<>()
                : new FactorRows(quantification().orElseThrow(), engagement()).of(method.get());
    }

    @Override
    public Optional<Command> command(InventoryRow row, String text) {
        EmissionSource source = source(row);
        Map<String, String> rows = rows(source);
        String key = rows.containsKey(text) ? rows.get(text) : rows.containsValue(text) ? text : null;
        if (key != null) {
            List<Parameter> own = source.getParameters().stream().filter(parameter -> parameter.getValue() != null).toList();
            return own.isEmpty() ? set(source, InventoryPackage.Literals.EMISSION_SOURCE__FACTOR_KEY, key)
                    : Optional.of(new Steps(label(row))
                            .then(() -> Optional.of(RemoveCommand.create(domain(), source,
                                    InventoryPackage.Literals.EMISSION_SOURCE__PARAMETERS, own)))
                            .then(() -> set(source, InventoryPackage.Literals.EMISSION_SOURCE__FACTOR_KEY, key)));
        }
        return Optional.of(ownValue(row, source, own(source, text).orElseThrow()));
    }

    private Command ownValue(InventoryRow row, EmissionSource source, Own own) {
        Optional<Parameter> known = source.getParameters().stream()
                .filter(parameter -> own.symbol().name().equals(parameter.getSymbol())).findFirst();
        if (known.isPresent()) {
            // What was said of the value before is not true of this one.
            return new Steps(label(row))
                    .then(() -> set(known.get(), InventoryPackage.Literals.PARAMETER__VALUE, own.value()))
                    .then(() -> set(known.get(), InventoryPackage.Literals.PARAMETER__UNIT, own.unit()))
                    .then(() -> set(known.get(), InventoryPackage.Literals.PARAMETER__PROVENANCE, ofOperator()));
        }
        Parameter made = Identities.fresh(InventoryFactory.eINSTANCE.createParameter());
        made.setSymbol(own.symbol().name());
        made.setValue(own.value());
        made.setUnit(own.unit());
        made.setProvenance(ofOperator());
        return AddCommand.create(domain(), source, InventoryPackage.Literals.EMISSION_SOURCE__PARAMETERS, made);
    }

    private static Provenance ofOperator() {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(ProvenanceKind.OPERATOR);
        return provenance;
    }

    @Override
    public Offer offer() {
        return Offer.CHOICES_OR_TEXT;
    }

    @Override
    public List<String> choices(InventoryRow row) {
        return List.copyOf(rows(source(row)).keySet());
    }
}
