package org.hecha.testing.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.widgets.Grid;

/**
 * What hands and eyes can do at the window: press, write, choose, wait, take a picture. Every deed waits until it can be done
 * and fails with all that is to be seen when it cannot. Called by the day's own thread; what opens a dialog does not block it.
 */
final class Desk {

    /** The control that shows pages of files; no other bundle may use its class. */
    static final String CANVAS = "PageCanvas";

    private static final long PATIENCE_SECONDS = 90;
    private static final long GLANCE_MILLIS = 40;
    private static final long KEY_MILLIS = 700;
    private static final long PAINT_MILLIS = 150;

    private final MApplication application;
    private final Display display;
    private final Widgets widgets;
    private final Diary diary;

    Desk(MApplication application, Display display, Diary diary) {
        this.application = application;
        this.display = display;
        this.widgets = new Widgets(display);
        this.diary = diary;
    }

    /** Something of the application's context. */
    <T> T of(Class<T> type) {
        return see(() -> application.getContext().get(type));
    }

    /** Puts something into the application's context, in the place of what was there. */
    <T> void put(Class<T> type, T object) {
        see(() -> {
            application.getContext().set(type, object);
            return null;
        });
    }

    /** Whether a text is to be seen anywhere, on the UI thread. */
    boolean shown(String text) {
        return widgets.all().anyMatch(control -> Widgets.says(Widgets.text(control), text) || Widgets.text(control).contains(text));
    }

    Session session() {
        return of(Session.class);
    }

    Display display() {
        return display;
    }

    /** Does what waits to be laid out and painted, on the UI thread. */
    void paint() {
        for (Shell shell : display.getShells()) {
            shell.update();
        }
        while (display.readAndDispatch()) {
            // What waits.
        }
    }

    /** The largest control of a kind that is to be seen, on the UI thread. */
    <T extends Control> T largest(Class<T> kind) {
        return widgets.all().filter(kind::isInstance).map(kind::cast)
                .max(java.util.Comparator.comparingInt(each -> each.getSize().x * each.getSize().y)).orElseThrow();
    }

    /** Looks at something on the UI thread. */
    <T> T see(Supplier<T> look) {
        AtomicReference<T> seen = new AtomicReference<>();
        display.syncExec(() -> seen.set(look.get()));
        return seen.get();
    }

    /** Waits until something has come true. */
    void await(String what, BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!see(come::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came: " + what + "\n" + see(widgets::transcript));
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Waits until nothing goes on in the background. */
    void rest() {
        await("rest", () -> session().works().isEmpty());
    }

    /** Brings a page to the front. */
    void turnTo(String partId) {
        see(() -> {
            application.getContext().get(Navigator.class).show(partId);
            return null;
        });
    }

    /** Executes a command, as its key would. */
    void command(String id) {
        await("command " + id, () -> {
            IEclipseContext window = application.getSelectedElement().getContext().getActiveLeaf();
            ParameterizedCommand command = window.get(ECommandService.class).createCommand(id, java.util.Map.of());
            if (!window.get(EHandlerService.class).canExecute(command)) {
                return false;
            }
            display.asyncExec(() -> window.get(EHandlerService.class).executeHandler(command));
            return true;
        });
    }

    /** Presses a button, tool item or link with that text. */
    void press(String text) {
        await("something to press: " + text, () -> {
            Optional<Widget> found = widgets.pressable(text);
            found.ifPresent(widget -> display.asyncExec(() -> pressed(widget)));
            return found.isPresent();
        });
    }

    private static void pressed(Widget widget) {
        if (widget.isDisposed()) {
            return;
        }
        if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0) {
            button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
        }
        widget.notifyListeners(SWT.Selection, new Event());
    }

    /** Writes into the field after a label. */
    void write(String label, String text) {
        await("a field " + label, () -> {
            Optional<Control> field = widgets.labelled(label, Control.class,
                    control -> (control instanceof Text || control instanceof StyledText || control instanceof Combo)
                            && control.isEnabled());
            field.ifPresent(control -> display.asyncExec(() -> written(control, text)));
            return field.isPresent();
        });
    }

    private static void written(Control control, String text) {
        control.setFocus();
        if (control instanceof Text field) {
            field.setText(text);
        } else if (control instanceof StyledText field) {
            field.setText(text);
        } else if (control instanceof Combo combo) {
            int index = combo.indexOf(text);
            if (index >= 0) {
                combo.select(index);
            } else {
                combo.setText(text);
            }
            combo.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Chooses from the drop-down after a label the first entry that contains a text. */
    void choose(String label, String text) {
        await(label + " with " + text, () -> {
            Optional<Combo> field = widgets.labelled(label, Combo.class, Control::isEnabled);
            Optional<String> entry = field.stream().flatMap(combo -> Stream.of(combo.getItems())).filter(each -> each.contains(text)).findFirst();
            entry.ifPresent(each -> display.asyncExec(() -> written(field.get(), each)));
            return entry.isPresent();
        });
    }

    /** Waits until pages of a file are to be seen. */
    void canvas() {
        await("a " + CANVAS, () -> widgets.all().anyMatch(control -> control.getClass().getSimpleName().equals(CANVAS)));
    }

    /** Presses a key over the largest control of a kind, named by its class. */
    void key(String kind, char key) {
        await("a " + kind, () -> {
            Optional<Control> target = widgets.all().filter(control -> control.getClass().getSimpleName().equals(kind)).findFirst();
            target.ifPresent(control -> display.asyncExec(() -> {
                Event event = new Event();
                event.character = key;
                event.keyCode = key;
                control.notifyListeners(SWT.KeyDown, event);
            }));
            return target.isPresent();
        });
        pause(KEY_MILLIS);
    }

    /** As long as a hand needs for the next key: what a key does may go on in the background. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Turns to the tab of a folder. */
    void tab(String title) {
        await("tab " + title, () -> widgets.all().filter(TabFolder.class::isInstance).map(TabFolder.class::cast).anyMatch(folder -> {
            for (int i = 0; i < folder.getItemCount(); i++) {
                if (Widgets.says(folder.getItem(i).getText(), title)) {
                    folder.setSelection(i);
                    folder.notifyListeners(SWT.Selection, new Event());
                    return true;
                }
            }
            return false;
        }));
    }

    /** Types into a cell of the largest table, as its editor takes it: the row whose column says something. */
    @SuppressWarnings("unchecked")
    void edit(String column, String said, String edited, String text) {
        await("a row " + said, () -> {
            Grid<Object> grid = (Grid<Object>) largest(NatTable.class).getData(Grid.class.getName());
            Optional<Object> row = grid.rows().stream().filter(each -> grid.text(each, column).contains(said)).findFirst();
            row.ifPresent(each -> grid.edit(each, edited, text).ifPresent(refused -> {
                throw new AssertionError(refused);
            }));
            return row.isPresent();
        });
    }

    /** What a file says. */
    String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a window with that title. */
    void window(String title) {
        await("window " + title, () -> widgets.shells().stream().anyMatch(shell -> shell.getText().contains(title)));
    }

    /** Waits until the windows with that title are gone. */
    void gone(String title) {
        await("no window " + title, () -> widgets.shells().stream().noneMatch(shell -> shell.getText().contains(title)));
    }

    /** Waits until a text is to be seen anywhere. */
    void read(String text) {
        await("text " + text, () -> widgets.all().anyMatch(control -> Widgets.text(control).contains(text)));
    }

    /** Takes a picture of all windows as they lie over one another. */
    void picture(String name) {
        rest();
        see(() -> {
            for (Shell shell : display.getShells()) {
                shell.redraw();
            }
            paint();
            return null;
        });
        // A server that paints later than it is told.
        pause(PAINT_MILLIS);
        see(() -> {
            paint();
            Rectangle bounds = application.getSelectedElement().getWidget() instanceof Shell shell ? shell.getBounds()
                    : display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            diary.keep(name, image);
            image.dispose();
            return null;
        });
    }

    String transcript() {
        return see(widgets::transcript);
    }
}
