package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/** Opens what is dropped from the file manager onto the window. UI thread; goes with the control. */
final class Dropping extends DropTargetAdapter {

    private final Consumer<Path> open;

    private Dropping(Consumer<Path> open) {
        this.open = open;
    }

    /** @param open opens the first thing dropped */
    static Dropping onto(Control control, Consumer<Path> open) {
        Dropping dropping = new Dropping(open);
        if (control.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
            target.setTransfer(FileTransfer.getInstance());
            target.addDropListener(dropping);
        }
        return dropping;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        for (TransferData offered : event.dataTypes) {
            if (FileTransfer.getInstance().isSupportedType(offered)) {
                event.currentDataType = offered;
            }
        }
        boolean files = FileTransfer.getInstance().isSupportedType(event.currentDataType);
        event.detail = !files ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        // After the drop, not within: the question that may come would hold up the file manager.
        take(event.data, event.display::asyncExec);
    }

    void take(Object data, Executor later) {
        if (data instanceof String[] files && files.length > 0) {
            Path first = Path.of(files[0]);
            later.execute(() -> open.accept(first));
        }
    }
}
