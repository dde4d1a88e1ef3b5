package org.hecha.quantification.internal.unit;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Text;

/**
 * Reads unit files: those of the core first, then what contributions add. A file is taken as a whole or refused as a
 * whole. Used by one thread.
 */
public final class UnitDeclarations {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    /** Masses in which every substance is counted, with their Chinese names. */
    private static final List<Multiple> MASSES = List.of(new Multiple("g", "", "克"), new Multiple("mg", "1/1000", "毫克"),
            new Multiple("kg", "1000", "千克"), new Multiple("t", "1000000", "吨"), new Multiple("kt", "1000000000", ""),
            new Multiple("Mt", "1000000000000", ""));

    private record Multiple(String symbol, String grams, String zh) {
    }

    private UnitCatalogue.Builder taken = new UnitCatalogue.Builder();
    private UnitCatalogue.Builder trying = taken;

    /** Takes one file. @throws Refusal when something in it is wrong; nothing of it is then known */
    public void read(InputStream in, String name) throws Refusal {
        JsonEntry root = JsonEntry.read(in, name);
        trying = new UnitCatalogue.Builder(taken);
        for (JsonEntry substance : root.list("substances")) {
            substance(substance, name);
        }
        for (JsonEntry unit : root.list("units")) {
            unit(unit, name);
        }
        taken = trying;
    }

    /** The catalogue of everything taken so far. */
    public UnitCatalogue catalogue() {
        return taken.build();
    }

    private void substance(JsonEntry entry, String file) throws Refusal {
        String substance = entry.text("symbol");
        Text names = entry.localized("names");
        List<String> aliases = entry.texts("aliases");
        for (Multiple mass : MASSES) {
            String symbol = mass.symbol + substance;
            declare(symbol, mass.grams.isEmpty() ? Optional.empty() : Optional.of(mass.grams + " g" + substance), entry,
                    file);
            if (!mass.zh.isEmpty() && !names.zh().isEmpty()) {
                alias(mass.zh + names.zh(), symbol, entry, file);
                alias(mass.zh + substance, symbol, entry, file);
            }
            for (String alias : aliases) {
                boolean chinese = alias.codePoints().anyMatch(Character::isIdeographic);
                if (!chinese || !mass.zh.isEmpty()) {
                    alias((chinese ? mass.zh : mass.symbol) + alias, symbol, entry, file);
                }
            }
        }
    }

    private void unit(JsonEntry entry, String file) throws Refusal {
        String symbol = entry.text("symbol");
        declare(symbol, entry.optionalText("of"), entry, file);
        String zh = entry.localized("names").zh();
        if (!zh.isEmpty()) {
            alias(zh, symbol, entry, file);
        }
        for (String alias : entry.texts("aliases")) {
            alias(alias, symbol, entry, file);
        }
    }

    private void declare(String symbol, Optional<String> of, JsonEntry entry, String file) throws Refusal {
        refuseTwice(symbol, entry, file);
        if (of.isEmpty()) {
            trying.base(symbol, file);
            return;
        }
        String text = of.get();
        int blank = text.indexOf(' ');
        String number = blank < 0 ? text : text.substring(0, blank);
        boolean factor = number.matches("[0-9]+(\\.[0-9]+)?(/[0-9]+)?") && !number.equals("1");
        try {
            Exact multiple = factor ? Exact.parse(number) : Exact.ONE;
            String unit = !factor ? text : blank < 0 ? "1" : text.substring(blank + 1);
            trying.derived(symbol, multiple, unit, file);
        } catch (UnitUnknownException e) {
            throw new Refusal(MESSAGES.text("unitOfUnknown", entry.where(), symbol, text, e.part()), e);
        } catch (NumberFormatException e) {
            throw new Refusal(MESSAGES.text("jsonNotDecimal", entry.where(), "of", number), e);
        }
    }

    private void alias(String alias, String symbol, JsonEntry entry, String file) throws Refusal {
        if (alias.equals(symbol)) {
            return;
        }
        refuseTwice(alias, entry, file);
        trying.alias(alias, symbol, file);
    }

    private void refuseTwice(String name, JsonEntry entry, String file) throws Refusal {
        Optional<String> other = trying.place(name);
        if (other.isPresent()) {
            throw new Refusal(MESSAGES.text("unitTwice", entry.where(), name, other.get().isEmpty() ? file : other.get()));
        }
    }
}
