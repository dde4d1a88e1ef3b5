package org.hecha.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.hecha.core.text.Localized;
import org.hecha.testing.ShellFixture;
import org.hecha.ui.widgets.CellChange;
import org.hecha.ui.widgets.CellEdit;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Grouping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table of goods: name, amount, place and note, the last two can be edited. */
abstract class GridTestCase {

    /** Something with an amount at a place. */
    static final class Good {

        final String name;
        final String amount;
        String place;
        String note = ""; //$NON-NLS-1$

        Good(String name, String amount, String place) {
            this.name = name;
            this.amount = amount;
            this.place = place;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();
    final List<List<CellChange<Good>>> bulks = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final Good salt = new Good("盐", "1,250.50 t", "north");
    final Good ash = new Good("灰", "9 t", "south");
    final Good coal = new Good("煤", "100 t", "north");
    final Good nothing = new Good("无", "", "south");
    Grid<Good> grid;

    @BeforeEach
    void makeGrid() {
        Locale.setDefault(Locale.CHINA);
        grid = make();
        grid.rows(List.of(salt, ash, coal, nothing));
        ui.pump();
    }

    Grid<Good> make() {
        Grid<Good> made = new Grid<>(ui.shell(), "goods", List.of(
                Column.words("name", "Name", 160, good -> good.name),
                Column.numbers("amount", "Amount", 120, good -> good.amount),
                Column.<Good>words("place", "Place", 120, good -> good.place).withEdit(new Place()),
                Column.<Good>words("note", "Note", 200, good -> good.note).withEdit(new Note()),
                Column.<Good>words("spare", "Spare", 80, good -> "").hiddenAtFirst()));
        ui.shell().layout(true, true);
        return made;
    }

    /** Allows pasting. */
    void allow() {
        grid.clipboard().allow(changes -> {
            bulks.add(changes);
            changes.forEach(change -> change.column().edit().commit(change.row(), change.text()));
        }, sentence -> refused.add(sentence.in(Locale.CHINA)));
    }

    static String say(Optional<Localized> sentence) {
        return sentence.map(text -> text.in(Locale.CHINA)).orElse("");
    }

    NatTable table() {
        return (NatTable) grid.control();
    }

    List<Good> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Good("good " + (i * 7919 % count), (count - i) + " t", "place " + i % 10))
                .toList();
    }

    void settle() {
        ui.until(() -> "the table is in order", () -> !grid.isArranging());
    }

    /** Goods grouped by place; a group row says how many notes there are. */
    static final class ByPlace implements Grouping<Good> {

        @Override
        public List<Heading> path(Good row) {
            return List.of(new Heading(0, row.place));
        }

        @Override
        public Good subtotal(List<Heading> path, List<Good> members) {
            return new Good("sum", members.size() + " goods", "");
        }

        @Override
        public Set<String> covered() {
            return Set.of("place");
        }
    }

    private static final class Place implements CellEdit<Good> {

        @Override
        public boolean accepts(Good row) {
            return true;
        }

        @Override
        public String initial(Good row) {
            return row.place;
        }

        @Override
        public Optional<String> refusal(Good row, String text) {
            return choices(row).contains(text) ? Optional.empty() : Optional.of("no place " + text);
        }

        @Override
        public void commit(Good row, String text) {
            row.place = text;
        }

        @Override
        public Offer offer() {
            return Offer.CHOICES_ONLY;
        }

        @Override
        public List<String> choices(Good row) {
            return List.of("north", "south", "west");
        }
    }

    private static final class Note implements CellEdit<Good> {

        @Override
        public boolean accepts(Good row) {
            return !"无".equals(row.name);
        }

        @Override
        public String initial(Good row) {
            return row.note;
        }

        @Override
        public Optional<String> refusal(Good row, String text) {
            return text.startsWith("bad") ? Optional.of("not " + text) : Optional.empty();
        }

        @Override
        public void commit(Good row, String text) {
            row.note = text;
        }
    }
}
