package org.hecha.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.text.Numbers;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Palette;

/**
 * A derivation, drawn in three lines that begin at one place: the formula in symbols, in values with their units, the result. Lines
 * that are too long break before an operator. UI thread; goes with its parent.
 */
public final class FormulaView extends Canvas {

    private static final int GAP = 8;

    private final Trace trace;
    private final String spoken;
    private final Type type;
    private final Map<String, Term> terms;
    private final Optional<Expression> formula;

    /** @param spoken the same in one text, for those who hear the window */
    public FormulaView(Composite parent, Trace trace, String spoken) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.trace = trace;
        this.spoken = spoken;
        type = new Type(getDisplay());
        terms = trace.terms().stream().collect(Collectors.toMap(term -> term.symbol().name(), Function.identity(), (a, b) -> a));
        formula = Parser.parse(trace.method().formula());
        setBackground(Palette.now().paper());
        addDisposeListener(gone -> type.dispose());
        addListener(SWT.Paint, event -> arrange(event.gc, getClientArea().width, true));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = FormulaView.this.spoken;
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
            return arrange(gc, width, false);
        } finally {
            gc.dispose();
        }
    }

    /** Places the three lines, and paints them where that is asked for. @return the size they need */
    private Point arrange(GC gc, int width, boolean paint) {
        Box equals = new Box.Row(List.of(new Box.Row(type.symbol(gc, "E")), type.sign(gc, " = "))); //$NON-NLS-1$ //$NON-NLS-2$
        int left = equals.width;
        int y = 0;
        int widest = 0;
        List<List<Box>> lines = List.of(written(gc, name -> type.symbol(gc, name)), written(gc, name -> value(gc, name)),
                type.result(gc, Digits.trimmed(trace.result()), Words.unit(trace.unit())));
        for (int i = 0; i < lines.size(); i++) {
            boolean first = true;
            for (Box.Row row : broken(lines.get(i), width - left)) {
                y += row.above;
                if (paint) {
                    head(gc, equals, i, first, left, y);
                    row.paint(gc, left, y);
                }
                y += row.below + GAP / 2;
                widest = Math.max(widest, left + row.width);
                first = false;
            }
            y += GAP / 2;
        }
        return new Point(Math.min(widest, width), y);
    }

    private void head(GC gc, Box equals, int line, boolean first, int left, int y) {
        if (line == 0 && first) {
            equals.paint(gc, 0, y);
        } else if (first) {
            Box sign = type.sign(gc, "= "); //$NON-NLS-1$
            sign.paint(gc, left - sign.width, y);
        }
    }

    private List<Box> written(GC gc, Typesetter.Symbols symbols) {
        return formula.map(new Typesetter(gc, type, symbols)::line)
                .orElseGet(() -> List.of(type.number(gc, trace.method().formula())));
    }

    private List<Box> value(GC gc, String name) {
        Term term = terms.get(name);
        if (term == null) {
            return type.symbol(gc, name);
        }
        String digits = term.symbol().printed().isEmpty() ? Numbers.grouped(term.value()) : term.symbol().printed();
        List<Box> value = type.value(gc, digits, Words.unit(term.symbol().unit()));
        return term.value().signum() < 0 ? List.of(type.sign(gc, "("), new Box.Row(value), type.sign(gc, ")")) : value; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Breaks before an operator, that is before every second piece. */
    private static List<Box.Row> broken(List<Box> parts, int width) {
        List<Box.Row> rows = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < parts.size(); i++) {
            int next = parts.get(i).width + (i % 2 == 1 && i + 1 < parts.size() ? parts.get(i + 1).width : 0);
            if (i % 2 == 1 && used + next > width) {
                rows.add(new Box.Row(row));
                row = new ArrayList<>();
                used = 0;
            }
            row.add(parts.get(i));
            used += parts.get(i).width;
        }
        rows.add(new Box.Row(row));
        return rows;
    }
}
