package org.hecha.ui.internal.trace;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.Identities;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.BasePackage;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Symbol;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.CellEdit;

/** Editing of values and of where they come from, each edit one command that can be undone. */
final class InputEdits {

    private static final Speech SPEECH = Speech.of(InputEdits.class);

    private final Session session;
    private final Reporter reporter;
    private final UnitsThatFit units;

    /** Says whether a unit fits where another one is taken; everything fits where nobody can say. */
    interface UnitsThatFit {
        boolean fits(String unit, String target);
    }

    InputEdits(Session session, Reporter reporter, UnitsThatFit units) {
        this.session = session;
        this.reporter = reporter;
        this.units = units;
    }

    /** The quantity of a record, the value of a parameter; on a default value it enters one that takes its place. */
    CellEdit<InputRow> value() {
        return new Cell(row -> row.object().isPresent() || replaceable(row),
                row -> row.number().map(BigDecimal::toPlainString).orElse(""), //$NON-NLS-1$
                (row, text) -> Numbers.typed(text).isEmpty() ? Optional.of(SPEECH.say("notANumber", text)) : Optional.empty(), (row, text) -> { //$NON-NLS-1$
                    BigDecimal number = Numbers.typed(text).orElseThrow();
                    if (row.object().isEmpty()) {
                        return enter(row, number);
                    }
                    EStructuralFeature feature = row.activity().isPresent() ? Literals.ACTIVITY_DATA__QUANTITY : Literals.PARAMETER__VALUE;
                    return set(row.object().get(), feature, number);
                });
    }

    /** A default of a source that a parameter may take the place of. */
    private static boolean replaceable(InputRow row) {
        return row.subject() instanceof EmissionSource
                && row.symbol().filter(symbol -> symbol.role() == Symbol.Role.PARAMETER).isPresent();
    }

    CellEdit<InputRow> unit() {
        return new Cell(row -> row.number().isPresent(), InputRow::unit, this::unitRefusal, (row, text) -> set(row.object().orElseThrow(),
                row.activity().isPresent() ? Literals.ACTIVITY_DATA__UNIT : Literals.PARAMETER__UNIT, text));
    }

    private Optional<String> unitRefusal(InputRow row, String text) {
        return row.symbol().map(Symbol::unit).filter(target -> !units.fits(text, target))
                .map(target -> SPEECH.say("unitDoesNotFit", text, target)); //$NON-NLS-1$
    }

    /** The sort of origin, in the words of the window or as it is stored. */
    CellEdit<InputRow> kind() {
        return new Cell(row -> row.parameter().isPresent(), InputRow::kind, (row, text) -> kind(text).isPresent() ? Optional.empty()
                : Optional.of(SPEECH.say("kindUnknown", text, ProvenanceKind.VALUES.stream().map(Words::of) //$NON-NLS-1$
                        .collect(Collectors.joining(SPEECH.say("comma"))))), //$NON-NLS-1$
                (row, text) -> provenance(row, BasePackage.Literals.PROVENANCE__KIND, kind(text).orElseThrow()));
    }

    private static Optional<ProvenanceKind> kind(String text) {
        return ProvenanceKind.VALUES.stream().filter(kind -> Words.of(kind).equalsIgnoreCase(text.strip())
                || kind.getLiteral().equalsIgnoreCase(text.strip())).findFirst();
    }

    CellEdit<InputRow> document() {
        return new Cell(row -> row.object().isPresent(), InputRow::document, (row, text) -> Optional.empty(),
                (row, text) -> row.activity().isPresent() ? set(row.object().get(), Literals.ACTIVITY_DATA__ORIGIN, text)
                        : provenance(row, BasePackage.Literals.PROVENANCE__DOCUMENT_ID, text));
    }

    CellEdit<InputRow> edition() {
        return words(InputRow::edition, BasePackage.Literals.PROVENANCE__EDITION);
    }

    CellEdit<InputRow> entry() {
        return words(InputRow::entry, BasePackage.Literals.PROVENANCE__ENTRY);
    }

    private CellEdit<InputRow> words(Function<InputRow, String> text, EStructuralFeature feature) {
        return new Cell(row -> row.parameter().isPresent(), text, (row, typed) -> Optional.empty(),
                (row, typed) -> provenance(row, feature, typed));
    }

    private Command enter(InputRow row, BigDecimal number) {
        Parameter parameter = Identities.fresh(InventoryFactory.eINSTANCE.createParameter());
        parameter.setSymbol(row.name());
        parameter.setValue(number);
        parameter.setUnit(row.unit());
        parameter.setProvenance(BaseFactory.eINSTANCE.createProvenance());
        return AddCommand.create(session.document().orElseThrow().domain(), row.subject(), Literals.EMISSION_SOURCE__PARAMETERS, parameter);
    }

    private Command provenance(InputRow row, EStructuralFeature feature, Object value) {
        Parameter parameter = row.parameter().orElseThrow();
        if (parameter.getProvenance() != null) {
            return set(parameter.getProvenance(), feature, value);
        }
        Provenance made = BaseFactory.eINSTANCE.createProvenance();
        made.eSet(feature, value);
        return set(parameter, Literals.PARAMETER__PROVENANCE, made);
    }

    private Command set(EObject owner, EStructuralFeature feature, Object value) {
        Object kept = value instanceof String text && text.isEmpty() ? null : value;
        return Objects.equals(owner.eGet(feature), kept) ? null
                : SetCommand.create(session.document().orElseThrow().domain(), owner, feature, kept);
    }

    /** Why a text cannot be taken. */
    private interface Refusing {
        Optional<String> refusal(InputRow row, String text);
    }

    /** The command that takes a text; null where it changes nothing. */
    private interface Making {
        Command command(InputRow row, String text);
    }

    /** One column's editing. */
    private final class Cell implements CellEdit<InputRow> {

        private final Predicate<InputRow> accepting;
        private final Function<InputRow, String> initial;
        private final Refusing refusing;
        private final Making making;

        Cell(Predicate<InputRow> accepting, Function<InputRow, String> initial, Refusing refusing, Making making) {
            this.accepting = accepting;
            this.initial = initial;
            this.refusing = refusing;
            this.making = making;
        }

        @Override
        public boolean accepts(InputRow row) {
            return !session.isReadOnly() && accepting.test(row);
        }

        @Override
        public String initial(InputRow row) {
            return Objects.toString(initial.apply(row), ""); //$NON-NLS-1$
        }

        @Override
        public Optional<String> refusal(InputRow row, String text) {
            return refusing.refusal(row, text);
        }

        @Override
        public void commit(InputRow row, String text) {
            Command command = making.command(row, text.strip());
            if (command instanceof AbstractCommand named) {
                named.setLabel(SPEECH.say("edit", Words.of(row.subject()), row.name())); //$NON-NLS-1$
            }
            try {
                if (command != null) {
                    session.execute(command);
                }
            } catch (Refusal refusal) {
                reporter.tell(refusal);
            }
        }
    }
}
