package org.hecha.ui.review.internal.window;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Opens what is dropped on the window: a package, a signed PDF, an engagement folder. UI thread. */
final class FileDrop {

    private final Consumer<Path> open;

    FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    /** Takes what is dropped on a control; does nothing where somebody takes it already. */
    void on(Control control) {
        if (control.getData(DND.DROP_TARGET_KEY) != null) {
            return;
        }
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                offer(event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                offer(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                dropped(event.data);
            }
        });
    }

    /** Nothing is moved away from where it lies. */
    private static void offer(DropTargetEvent event) {
        for (org.eclipse.swt.dnd.TransferData type : event.dataTypes) {
            Transfer files = FileTransfer.getInstance();
            if (files.isSupportedType(type)) {
                event.detail = DND.DROP_COPY;
                return;
            }
        }
        event.detail = DND.DROP_NONE;
    }

    /** The first file counts: one package is under review at a time. */
    void dropped(Object data) {
        if (data instanceof String[] files && files.length > 0) {
            open.accept(Path.of(files[0]));
        }
    }
}
