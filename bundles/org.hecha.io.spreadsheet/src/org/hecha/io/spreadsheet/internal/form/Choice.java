package org.hecha.io.spreadsheet.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.value.Plain;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** A choice among few values, read in either language whatever the language of the template. Immutable. */
public final class Choice<T> {

    /** Yes or no. */
    public static final Choice<Boolean> YES_NO = new Choice<Boolean>().with(true, "yes", "true", "1", "y", "√", "✓")
            .with(false, "no", "false", "0", "n", "×", "✗");

    /** Which number of a referred object a figure takes. */
    public static final Choice<String> ASPECTS = new Choice<String>().with("emission", "aspect.emission", "emission")
            .with("biogenic", "aspect.biogenic", "biogenic").with("value", "aspect.value", "value").with("reported", "aspect.reported", "reported").with("quantity", "aspect.quantity", "quantity");

    /** Whether an argument adds or subtracts. */
    public static final Choice<Integer> SIGNS = new Choice<Integer>().with(1, "plus", "1", "+").with(-1, "minus", "-1", "-");

    /** How the error of a value is distributed. */
    public static final Choice<String> DISTRIBUTIONS = new Choice<String>().with("normal", "distribution.normal", "normal")
            .with("lognormal", "distribution.lognormal", "lognormal").with("triangular", "distribution.triangular", "triangular")
            .with("uniform", "distribution.uniform", "uniform");

    /** What the inventory says once: attributes of its boundary, statements, base year and significance. */
    public static final Choice<EAttribute> STATEMENTS = statements();

    /** Words of earlier templates, which are still read. */
    private static final Map<String, Enumerator> EARLIER = Map.of("假定", ProvenanceKind.ASSUMED);

    private static final Map<EEnum, Choice<Enumerator>> BY_TYPE = new ConcurrentHashMap<>();

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Map<T, Localized> labels = new LinkedHashMap<>();

    private Choice() {
    }

    /** The literals of a model type, labelled {@code choice.TYPE.literal}. */
    public static Choice<Enumerator> of(EEnum type) {
        return BY_TYPE.computeIfAbsent(type, Choice::literals);
    }

    private static Choice<EAttribute> statements() {
        Choice<EAttribute> choice = new Choice<>();
        for (EReference part : List.of(Literals.INVENTORY__BOUNDARY, Literals.INVENTORY__STATEMENTS,
                Literals.INVENTORY__BASE_YEAR, Literals.INVENTORY__SIGNIFICANCE)) {
            for (EAttribute attribute : part.getEReferenceType().getEAttributes()) {
                String key = part.getName() + '.' + attribute.getName();
                choice.with(attribute, "statement." + key, key.toLowerCase(Locale.ROOT));
            }
        }
        return choice;
    }

    private static Choice<Enumerator> literals(EEnum type) {
        Choice<Enumerator> choice = new Choice<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            choice.add(label(type, literal.getInstance()), literal.getInstance());
            choice.byName.putIfAbsent(Plain.fold(literal.getLiteral()), literal.getInstance());
            choice.byName.putIfAbsent(Plain.fold(literal.getName()), literal.getInstance());
        }
        EARLIER.forEach((word, value) -> {
            if (type.getInstanceClass().isInstance(value)) {
                choice.byName.putIfAbsent(word, value);
            }
        });
        return choice;
    }

    /** The value a text means, or null. */
    public T find(String text) {
        return byName.get(Plain.fold(text));
    }

    /** The label of a value; a value that is none of the choices prints as it is. */
    public String print(T value, Locale locale) {
        Localized label = labels.get(value);
        return label == null ? String.valueOf(value) : label.in(locale);
    }

    /** Labels in one language, in the order of the values. */
    public List<String> labels(Locale locale) {
        return labels.values().stream().map(label -> label.in(locale)).toList();
    }

    /** Label of a value, for messages. */
    public static Localized label(EEnum type, Enumerator value) {
        return Wording.of("choice." + type.getName() + '.' + value.getLiteral());
    }

    /** All labels, for messages. */
    public Localized all() {
        return locale -> labels(locale).stream().collect(Collectors.joining(" / "));
    }

    private Choice<T> with(T value, String key, String... names) {
        add(Wording.of("choice." + key), value);
        for (String name : names) {
            byName.put(name, value);
        }
        return this;
    }

    private void add(Localized label, T value) {
        labels.put(value, label);
        byName.put(Plain.fold(label.in(Locale.CHINESE)), value);
        byName.put(Plain.fold(label.in(Locale.ENGLISH)), value);
    }
}
