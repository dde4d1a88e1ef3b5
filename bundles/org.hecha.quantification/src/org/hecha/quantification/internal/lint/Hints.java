package org.hecha.quantification.internal.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.standard.FactorTable;
import org.hecha.standard.GoldenCase;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.lint.LintRemark;
import org.hecha.standard.lint.LintRemark.Level;

/** What is allowed and yet worth a look in methods and tables that were taken. Used once. */
final class Hints {

    private static final Messages MESSAGES = Messages.of(Hints.class);
    /** A rounded result with fewer digits than these agrees with too many formulas. */
    private static final int FEWEST_DIGITS = 3;

    private final Catalogue catalogue;
    private final Predicate<String> standards;
    private final Predicate<String> tables;
    private final DefaultHints defaults;
    private final List<LintRemark> remarks = new ArrayList<>();

    /**
     * @param standards ids of the standards whose methods are looked at
     * @param tables ids of the tables that are looked at
     */
    Hints(Catalogue catalogue, Predicate<String> standards, Predicate<String> tables) {
        this.catalogue = catalogue;
        this.standards = standards;
        this.tables = tables;
        this.defaults = new DefaultHints(catalogue);
    }

    List<LintRemark> all() {
        catalogue.methods().values().stream().flatMap(editions -> editions.all().stream())
                .filter(compiled -> standards.test(compiled.method().standardId())).forEach(this::method);
        catalogue.tables().values().stream().filter(table -> tables.test(table.id())).forEach(this::table);
        return remarks;
    }

    private void method(CompiledMethod compiled) {
        Method method = compiled.method();
        language(method, "title", method.title(), true);
        language(method, "note", method.note(), false);
        for (Symbol symbol : method.symbols()) {
            language(method, symbol.name(), symbol.title(), true);
            defaults.of(symbol).ifPresent(found -> add(found.code(), method, found.arguments()));
        }
        String unlimited = method.symbols().stream().filter(Hints::unlimited).map(Symbol::name)
                .collect(Collectors.joining(", "));
        if (!unlimited.isEmpty()) {
            add("SYMBOLS_WITHOUT_LIMITS", method, unlimited);
        }
        method.goldenCases().forEach(golden -> golden(compiled, golden));
    }

    private static boolean unlimited(Symbol symbol) {
        boolean entered = symbol.role() == Symbol.Role.ACTIVITY || symbol.role() == Symbol.Role.PARAMETER;
        return entered && symbol.minimum().isEmpty() && symbol.maximum().isEmpty();
    }

    private void golden(CompiledMethod compiled, GoldenCase golden) {
        Optional<BigDecimal> exact = compiled.evaluate(golden.inputs());
        boolean rounded = exact.filter(value -> value.compareTo(golden.expected()) != 0).isPresent();
        if (rounded && golden.expected().precision() < FEWEST_DIGITS) {
            add("GOLDEN_FEW_DIGITS", compiled.method(), golden.name(), golden.expected(), exact.get());
        }
    }

    private void language(Method method, String what, Text text, boolean needed) {
        if (text.zh().isBlank() && text.en().isBlank()) {
            if (needed) {
                add("TITLE_MISSING", method, what);
            }
        } else if (text.zh().isBlank() || text.en().isBlank() || chinese(text.en())) {
            add("LANGUAGE_MISSING", method, what, text.en());
        }
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private void table(FactorTable table) {
        if (!defaults.reaches(table)) {
            remarks.add(remark("TABLE_UNUSED", table.id(), table.id()));
        }
    }

    private void add(String code, Method method, Object... arguments) {
        String edition = method.edition().isEmpty() ? "" : " " + method.edition();
        Object[] all = new Object[arguments.length + 1];
        all[0] = method.standardId() + edition + " " + method.id();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        remarks.add(remark(code, method.id(), all));
    }

    private static LintRemark remark(String code, String subjectId, Object... arguments) {
        Localized message = MESSAGES.text(code, arguments);
        return new LintRemark(Level.HINT, code, subjectId, message);
    }
}
