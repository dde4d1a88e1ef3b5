package org.hecha.testing.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds what is to be seen in the windows, the topmost window first. UI thread. */
final class Widgets {

    private final Display display;

    Widgets(Display display) {
        this.display = display;
    }

    /** Windows that are to be seen, dialogs before the window they belong to. */
    List<Shell> shells() {
        List<Shell> shells = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible()) {
                shells.add(0, shell);
            }
        }
        Shell active = display.getActiveShell();
        if (active != null && shells.remove(active)) {
            shells.add(0, active);
        }
        return shells;
    }

    /** Every control that is to be seen, in the order of its window and place. */
    Stream<Control> all() {
        return shells().stream().flatMap(Widgets::below).filter(Control::isVisible);
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite whole
                ? Stream.concat(Stream.of(control), Stream.of(whole.getChildren()).flatMap(Widgets::below)) : Stream.of(control);
    }

    /** A button, tool item or link with that text that can be pressed. */
    Optional<Widget> pressable(String text) {
        List<Widget> found = new ArrayList<>();
        all().forEach(control -> {
            if (control instanceof Button button && says(button.getText(), text) && button.isEnabled()) {
                found.add(button);
            } else if (control instanceof Link link && link.getText().contains(text) && link.isEnabled()) {
                found.add(link);
            } else if (control instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    if ((says(item.getText(), text) || says(item.getToolTipText(), text)) && item.isEnabled()) {
                        found.add(item);
                    }
                }
            }
        });
        return found.stream().findFirst();
    }

    /** The control for which a label speaks: the next one of that kind after it. */
    <T extends Control> Optional<T> labelled(String label, Class<T> kind, Predicate<T> fits) {
        boolean passed = false;
        for (Control control : all().toList()) {
            if (passed && kind.isInstance(control) && fits.test(kind.cast(control))) {
                return Optional.of(kind.cast(control));
            }
            passed |= control instanceof Label said && says(said.getText(), label)
                    || control instanceof Button button && says(button.getText(), label);
        }
        return Optional.empty();
    }

    /** Whether a text says that word, mnemonics, keys and colons apart. */
    static boolean says(String shown, String word) {
        return shown != null && bare(shown).equals(bare(word));
    }

    private static String bare(String text) {
        return text.replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("\t.*", "").replaceAll("[:：…*\\s]+$", "").strip();
    }

    /** All that is said anywhere, for a failed step. */
    String transcript() {
        StringBuilder said = new StringBuilder();
        for (Shell shell : shells()) {
            said.append("[window] ").append(shell.getText()).append('\n');
        }
        all().forEach(control -> {
            String text = text(control);
            if (!text.isBlank()) {
                said.append(control.getClass().getSimpleName()).append(control.isEnabled() ? " " : " (off) ")
                        .append(text.replace('\n', '|')).append('\n');
            }
        });
        return said.toString();
    }

    static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof Button button) {
            return button.getText();
        } else if (control instanceof Link link) {
            return link.getText();
        } else if (control instanceof Combo combo) {
            return combo.getText();
        } else if (control instanceof org.eclipse.swt.widgets.Text text) {
            return text.getText();
        } else if (control instanceof org.eclipse.swt.custom.StyledText text) {
            return text.getText();
        } else if (control instanceof Tree tree) {
            return Stream.of(tree.getItems()).map(Widgets::row).collect(Collectors.joining("\n"));
        } else if (control instanceof ToolBar bar) {
            return Stream.of(bar.getItems()).map(Item::getText).reduce("", (one, other) -> one + " / " + other);
        }
        return control instanceof org.eclipse.swt.custom.CLabel label && label.getText() != null ? label.getText() : "";
    }

    private static String row(TreeItem item) {
        return IntStream.range(0, Math.max(1, item.getParent().getColumnCount())).mapToObj(item::getText).collect(Collectors.joining(" | "));
    }
}
